import type {
  EditionEntry,
  Entry,
  EventEntry,
  NewsEntry,
  PageEntry,
  ProjectEntry,
  SigningEntry,
} from '../content'
import type { Locale } from '../i18n/locales'
import { editionsPage, newsPage, programmePage, projectsPage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

/** The page of one item, below the page that lists it. */
function entryPage(entry: Entry<{ updated: string }>, path: string, parent?: PageInfo): PageInfo {
  return {
    path,
    title: entry.words.title,
    wordsLocale: entry.wordsLocale,
    description: entry.words.summary,
    translations: entry.translations,
    updated: entry.facts.updated,
    trail: parent === undefined ? [] : [{ name: parent.title, path: parent.path }],
  }
}

/** The same for an item that is an article to whoever shares it. */
const articleLike = (...given: Parameters<typeof entryPage>): PageInfo => ({
  ...entryPage(...given),
  type: 'article',
})

export function eventPage(locale: Locale, entry: EventEntry): PageInfo {
  const { edition } = entry.facts
  return articleLike(entry, paths.event(edition, entry.id), programmePage(locale, edition))
}

export function projectPage(locale: Locale, entry: SigningEntry | ProjectEntry): PageInfo {
  const { edition } = entry.facts
  return articleLike(entry, paths.project(edition, entry.id), projectsPage(locale, edition))
}

export function articlePage(locale: Locale, entry: NewsEntry): PageInfo {
  return articleLike(entry, paths.article(entry.id), newsPage(locale))
}

export function editionPage(locale: Locale, entry: EditionEntry): PageInfo {
  return entryPage(entry, paths.edition(entry.facts.id), editionsPage(locale))
}

export const textPage = (entry: PageEntry): PageInfo => entryPage(entry, paths.page(entry.id))
