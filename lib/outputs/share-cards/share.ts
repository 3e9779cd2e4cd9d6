import { currentYear, edition, events, site } from '../../content'
import { kindFlags } from '../../flags/meanings'
import { type Locale, locales, sourceLocale } from '../../language/locales'
import { translator } from '../../language/translator'
import type { EventKind } from '../../model/schema/event'
import type { PageInfo } from '../../pages/page'
import { inLanguage, paths } from '../../pages/paths'
import { allPages } from '../../pages/registry'
import { withShareCards } from '../../pages/settings'
import { editionAndMonth } from '../../programme/edition'
import { onTheLine } from '../../programme/on-the-line'
import { type Card, fourNamesCard } from './card'
import { eventOnCard } from './event'
import { cardPicture, coverPicture, type Picture } from './pictures'

/** A share card with what is said to those who do not see it. */
export interface ShareCard extends Picture {
  alt: string
}

/** The share card of a page; undefined where they are switched off. */
export function shareCard(locale: Locale, page: PageInfo): ShareCard | undefined {
  if (!withShareCards) return undefined
  const name = { text: site().name[locale], locale }
  const isHome = page.path === paths.home
  const card = isHome ? homeCard(locale) : pageCard(locale, page)
  const picture = cardPicture(inLanguage(locale, page.path), card)
  const alt = [card.off?.text, page.title, name.text].filter((words) => words !== undefined)
  return { ...picture, alt: isHome ? name.text : alt.join(' · ') }
}

/** Title, kind or part of the site, and of an event its flag, its day, and that it is off. */
const pageCard = (locale: Locale, page: PageInfo): Card => ({
  name: { text: site().name[locale], locale },
  part: { text: page.trail?.at(-1)?.name ?? translator(locale)('site.brand'), locale },
  title: [{ text: page.title, locale: page.wordsLocale }],
  ...(page.event && eventOnCard(locale, page.event)),
})

/** The flags of the edition on one line, which Week, the name, and the line of the city. */
function homeCard(locale: Locale): Card {
  const t = translator(locale)
  const { facts } = edition(locale, currentYear())
  const which = editionAndMonth(locale, facts)
  return {
    part: { text: which, locale },
    title: [{ text: site().name[locale], locale }],
    below: { text: t('site.brand'), locale },
    dressed: dressed(locale),
  }
}

/** The flags that the edition of the home page flies. */
const dressed = (locale: Locale) =>
  onTheLine(events(locale, currentYear())).map(({ kind }) => kindFlags[kind])

/** The share card of the choice of a language; undefined where they are switched off. */
export function chooserCard(): ShareCard | undefined {
  if (!withShareCards) return undefined
  const { name } = site()
  const alt = locales.map((locale) => name[locale]).join(' · ')
  return { ...cardPicture('/', fourNamesCard(name, dressed(sourceLocale))), alt }
}

/** The cover of a page as a picture; undefined where share cards are off. */
export const coverOf = (kind?: EventKind): Picture | undefined =>
  withShareCards ? coverPicture(kind && kindFlags[kind]) : undefined

/** Every picture that the pages name, each once. */
export function allSharePictures(): Picture[] {
  const pages = locales.flatMap((locale) =>
    allPages(locale).flatMap((page) => [shareCard(locale, page), coverOf(page.event?.kind)]),
  )
  const pictures = [chooserCard(), ...pages].filter((picture) => picture !== undefined)
  return [...new Map(pictures.map((picture) => [picture.src, picture])).values()]
}
