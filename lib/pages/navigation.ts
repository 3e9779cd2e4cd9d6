import { memo } from '../base/memo'
import { chosen, currentYear, type PageEntry, pages, site } from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import { type MenuPage, menuPages } from '../model/schema/site'
import { isReachable } from './contact/reachable'
import type { Crumb, Page } from './page'
import { paths } from './paths'
import { registry } from './registry'

/** The link to a registered page; none while the site has no such page, as before a first event. */
function registered(locale: Locale, { menu, subjects, path }: Page<unknown>): Crumb[] {
  if (menu === undefined) return []
  const address = path(menu.subject())
  const isBuilt = subjects(locale).some((subject) => path(subject) === address)
  return isBuilt ? [{ name: menu.name(translator(locale)), path: address }] : []
}

const isRegistered = (entry: string): entry is MenuPage => Object.hasOwn(menuPages, entry)

/** The text pages among entries of a menu, without a page that waits for its time or for its contact. */
export const menuTexts = (locale: Locale, entries: readonly string[]): PageEntry[] =>
  chosen(pages(locale), entries).filter(
    ({ facts: { contact } }) => contact === undefined || isReachable(contact),
  )

/** The links of a menu. */
const linksOf = (locale: Locale, entries: readonly string[]): Crumb[] =>
  entries.flatMap((entry) =>
    isRegistered(entry)
      ? registered(locale, registry[entry] as Page<unknown>)
      : menuTexts(locale, [entry]).map(({ id, words }) => ({
          name: words.title,
          path: paths.page(id),
        })),
  )

/** The menu at the head of each page. */
export const mainNavigation = memo((locale: Locale): Crumb[] => linksOf(locale, site().menus.main))

/** One's own programme of the edition that is shown; none once that is over. */
const ownProgramme = (locale: Locale): Crumb[] =>
  registry.myProgramme
    .subjects(locale)
    .filter((year) => year === currentYear())
    .map((year) => ({
      name: translator(locale)('my_programme.link'),
      path: paths.myProgramme(year),
    }))

/** What the menu of each page has besides: one's own programme, then the quieter pages. */
export const quietNavigation = memo((locale: Locale): Crumb[] => [
  ...ownProgramme(locale),
  ...linksOf(locale, site().menus.more),
])

/** The links at the foot of each page. */
export const footerNavigation = memo((locale: Locale): Crumb[] => {
  const { more, footer } = site().menus
  return linksOf(locale, [...more, ...footer])
})
