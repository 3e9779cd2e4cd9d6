import { memo } from '../base/memo'
import { type NewsEntry, news } from '../content'
import { sourceLocale } from '../language/locales'
import { type NewsFacetName, newsFacets } from '../lists/news'
import { paths } from './paths'

/** Articles on one page of a list. */
export const pageSize = 20

/** What the articles of a list have in common; undefined for the list of all. */
export type NewsGroup = { name: NewsFacetName; value: string } | undefined

/** One page of a list; pages count from 1. */
export interface NewsList {
  group: NewsGroup
  page: number
  pages: number
  count: number
  path: string
}

const articlesOf = (entries: readonly NewsEntry[], group: NewsGroup) =>
  group === undefined ? [...entries] : newsFacets.withValue(entries, group.name, group.value)

/** The articles on one page of a list. */
export const articlesOn = (entries: readonly NewsEntry[], { group, page }: NewsList) =>
  articlesOf(entries, group).slice((page - 1) * pageSize, page * pageSize)

/** The years and topics that have a list. */
export const newsGroups = memo(() => newsFacets.valuePages(news(sourceLocale)))

const firstPath = {
  year: paths.newsYear,
  topic: paths.newsTopic,
} as const satisfies Record<NewsFacetName, (value: string) => string>

/** Address of a page of a list, the first without a number. */
export function listPath(group: NewsGroup, page = 1): string {
  if (group === undefined) return page === 1 ? paths.news : paths.newsPage(page)
  const first = firstPath[group.name](group.value)
  return page === 1 ? first : `${first}${page}/`
}

function pagesOf(group: NewsGroup): NewsList[] {
  const { length: count } = articlesOf(news(sourceLocale), group)
  const pages = Math.max(1, Math.ceil(count / pageSize))
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1
    return { group, page, pages, count, path: listPath(group, page) }
  })
}

/** Every page of every list of the news. */
export const newsLists = memo((): NewsList[] => [undefined, ...newsGroups()].flatMap(pagesOf))
