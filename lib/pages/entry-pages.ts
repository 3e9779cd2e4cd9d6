import type {
  EditionEntry,
  Entry,
  EventEntry,
  NewsEntry,
  PageEntry,
  ProjectEntry,
  SigningEntry,
} from '../content'
import { heads } from '../flags/meanings'
import type { Sign } from '../flags/signs'
import type { Locale } from '../language/locales'
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

/** The same for an item with a hoist, which is an article to whoever shares it. */
const articleLike = (
  head: readonly Sign[],
  ...[entry, ...where]: Parameters<typeof entryPage>
): PageInfo => ({
  ...entryPage(entry, ...where),
  type: 'article',
  hoist: { head, id: entry.id },
})

export function eventPage(locale: Locale, entry: EventEntry): PageInfo {
  const { edition, kind } = entry.facts
  const parent = programmePage(locale, edition)
  return articleLike(heads.event(kind), entry, paths.event(edition, entry.id), parent)
}

export function projectPage(locale: Locale, entry: SigningEntry | ProjectEntry): PageInfo {
  const { facts } = entry
  const head =
    'sector' in facts ? heads.project(facts.sector, facts.site.district) : heads.signing()
  const parent = projectsPage(locale, facts.edition)
  return articleLike(head, entry, paths.project(facts.edition, entry.id), parent)
}

export function articlePage(locale: Locale, entry: NewsEntry): PageInfo {
  const head = heads.news(entry.facts.kind)
  return articleLike(head, entry, paths.article(entry.id), newsPage(locale))
}

export function editionPage(locale: Locale, entry: EditionEntry): PageInfo {
  return entryPage(entry, paths.edition(entry.facts.id), editionsPage(locale))
}

export const textPage = (entry: PageEntry): PageInfo => entryPage(entry, paths.page(entry.id))
