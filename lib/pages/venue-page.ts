import { type Locale, locales } from '../language/locales'
import { translator } from '../language/translator'
import type { VenueFacts } from '../model/schema/place'
import { directoryPage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

/** The page of one venue, below the directory; its words are ours, so it exists in all languages. */
export function venuePage(locale: Locale, { id, name, updated }: VenueFacts): PageInfo {
  const parent = directoryPage(locale)
  return {
    path: paths.venue(id),
    title: name[locale],
    description: translator(locale)('place.description', { name: name[locale] }),
    wordsLocale: locale,
    translations: locales,
    updated,
    trail: [{ name: parent.title, path: parent.path }],
  }
}
