import { type Entry, type EventEntry, edition, type NewsEntry, programmeYears } from '../content'
import { type Locale, locales } from '../language/locales'
import { translator } from '../language/translator'
import { editionPage } from './entry-pages'
import { newsPage, programmePage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

/** What is left of an item that was taken off the site: address, title and a notice. */
const withdrawnPage = (
  { words, wordsLocale, facts }: Entry<{ updated: string }>,
  path: string,
  description: string,
  { title: name, path: above }: PageInfo,
): PageInfo => ({
  path,
  title: words.title,
  wordsLocale,
  description,
  translations: locales,
  updated: facts.updated,
  trail: [{ name, path: above }],
  isUnlisted: true,
})

export function withdrawnEventPage(locale: Locale, entry: EventEntry): PageInfo {
  const { edition: year } = entry.facts
  const above = programmeYears().includes(year)
    ? programmePage(locale, year)
    : editionPage(locale, edition(locale, year))
  const notice = translator(locale)('withdrawn.event')
  return withdrawnPage(entry, paths.event(year, entry.id), notice, above)
}

export function withdrawnArticlePage(locale: Locale, entry: NewsEntry): PageInfo {
  const notice = translator(locale)('withdrawn.article')
  return withdrawnPage(entry, paths.article(entry.id), notice, newsPage(locale))
}
