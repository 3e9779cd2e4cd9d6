import { pagesNamed, site } from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import type { Crumb } from './page'
import { paths } from './paths'

const textPages = (locale: Locale, ids: readonly string[]): Crumb[] =>
  pagesNamed(locale, ids).map((entry) => ({ name: entry.words.title, path: paths.page(entry.id) }))

/** The main navigation: the current edition first. */
export function mainNavigation(locale: Locale): Crumb[] {
  const t = translator(locale)
  const year = site().current_edition
  return [
    { name: t('nav.programme'), path: paths.programme(year) },
    { name: t('nav.projects'), path: paths.projects(year) },
    { name: t('nav.news'), path: paths.news },
    ...textPages(locale, ['visit', 'invest']),
  ]
}

/** Everything that a reader may look for, in groups, for the foot of each page. */
export function footerNavigation(locale: Locale) {
  const t = translator(locale)
  const year = site().current_edition
  return [
    {
      group: 'week',
      links: [
        { name: t('nav.programme'), path: paths.programme(year) },
        { name: t('nav.projects'), path: paths.projects(year) },
        { name: t('nav.news'), path: paths.news },
        { name: t('nav.editions'), path: paths.editions },
        ...textPages(locale, ['press']),
      ],
    },
    {
      group: 'city',
      links: textPages(locale, ['about', 'road', 'friends', 'visit', 'invest', 'voice']),
    },
    {
      group: 'using',
      links: [
        { name: t('nav.directory'), path: paths.directory },
        { name: t('nav.sources'), path: paths.sources },
        { name: t('nav.flags'), path: paths.flags },
        ...textPages(locale, ['accessibility', 'privacy']),
      ],
    },
  ] as const
}
