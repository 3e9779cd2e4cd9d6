import { site } from '../../content'
import { mark } from '../../flags/mark'
import type { Sign } from '../../flags/signs'
import { type Locale, locales } from '../../language/locales'
import { translator } from '../../language/translator'
import type { PageInfo } from '../../pages/page'
import { inLanguage, paths } from '../../pages/paths'
import { allPages } from '../../pages/registry'
import { withShareCards } from '../../pages/settings'
import { fourNamesCard } from './card'
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
  const above = page.trail?.at(-1)
  const title = isHome ? name : { text: page.title, locale: page.wordsLocale }
  const part = isHome ? translator(locale)('site.brand') : above?.name
  const picture = cardPicture(inLanguage(locale, page.path), {
    name: isHome ? undefined : name,
    part: part === undefined ? undefined : { text: part, locale },
    title: [title],
    signs: page.flag === undefined ? mark : [page.flag],
  })
  return { ...picture, alt: isHome ? name.text : `${title.text} · ${name.text}` }
}

/** The share card of the choice of a language; undefined where they are switched off. */
export function chooserCard(): ShareCard | undefined {
  if (!withShareCards) return undefined
  const { name } = site()
  const alt = locales.map((locale) => name[locale]).join(' · ')
  return { ...cardPicture('/', fourNamesCard(name)), alt }
}

/** The cover of a page as a picture; undefined where share cards are off. */
export const coverOf = (flag?: Sign): Picture | undefined =>
  withShareCards ? coverPicture(flag) : undefined

/** Every picture that the pages name, each once. */
export function allSharePictures(): Picture[] {
  const pages = locales.flatMap((locale) =>
    allPages(locale).flatMap((page) => [shareCard(locale, page), coverOf(page.flag)]),
  )
  const pictures = [chooserCard(), ...pages].filter((picture) => picture !== undefined)
  return [...new Map(pictures.map((picture) => [picture.src, picture])).values()]
}
