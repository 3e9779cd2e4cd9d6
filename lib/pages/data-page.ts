import { dataUpdated } from '../content/datasets'
import type { Locale } from '../language/locales'
import { locales } from '../language/locales'
import { translator } from '../language/translator'
import { programmePage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

/** The page that explains the open data of an edition. */
export function dataPage(locale: Locale, year: number): PageInfo {
  const t = translator(locale)
  const parent = programmePage(locale, year)
  return {
    path: paths.data(year),
    title: t('data.title', { year: String(year) }),
    description: t('data.description', { year: String(year) }),
    wordsLocale: locale,
    translations: locales,
    updated: dataUpdated(year),
    trail: [{ name: parent.title, path: parent.path }],
  }
}
