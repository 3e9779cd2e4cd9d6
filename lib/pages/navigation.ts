import { memo } from '../base/memo'
import { pages, site } from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import type { Crumb, Page } from './page'
import { paths } from './paths'
import { pageNames, registry } from './registry'

/** Names by which a menu may lead to a page that is no text page. */
export const menuNames: readonly string[] = pageNames.filter(
  (name) => (registry[name] as Page<unknown>).menu !== undefined,
)

/** The link to a registered page; none while the site has no such page, as before a first event. */
function registered(locale: Locale, { menu, subjects, path }: Page<unknown>): Crumb[] {
  if (menu === undefined) return []
  const address = path(menu.subject())
  const isBuilt = subjects(locale).some((subject) => path(subject) === address)
  return isBuilt ? [{ name: menu.name(translator(locale)), path: address }] : []
}

/** The links of a menu: its entries are names of the registry, else ids of text pages. */
const linksOf = (locale: Locale, entries: readonly string[]): Crumb[] =>
  entries.flatMap((entry) => {
    const name = pageNames.find((each) => each === entry && menuNames.includes(each))
    if (name !== undefined) return registered(locale, registry[name] as Page<unknown>)
    return pages(locale)
      .filter(({ id }) => id === entry)
      .map(({ id, words }) => ({ name: words.title, path: paths.page(id) }))
  })

/** The menu at the head of each page. */
export const mainNavigation = memo((locale: Locale): Crumb[] => linksOf(locale, site().menus.main))

/** The groups at the foot of each page, without those that lead nowhere. */
export const footerNavigation = memo((locale: Locale) => {
  const { week, city, using } = site().menus.footer
  const groups = [
    { group: 'week', links: linksOf(locale, week) },
    { group: 'city', links: linksOf(locale, city) },
    { group: 'using', links: linksOf(locale, using) },
  ] as const
  return groups.filter(({ links }) => links.length > 0)
})
