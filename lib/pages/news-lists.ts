import { memo } from '../base/memo'
import { type NewsEntry, news } from '../content'
import { sourceLocale } from '../language/locales'
import { topics } from '../model/schema/news'
import { paths } from './paths'

/** Articles on one page of a list. */
export const pageSize = 20

/** What a list of articles has in common; `all` of them have nothing but being news. */
export type NewsGroup = { by: 'all' } | { by: 'year' | 'topic'; value: string }

/** One page of a list; pages count from 1. */
export interface NewsList {
  group: NewsGroup
  page: number
  pages: number
  count: number
  path: string
}

export const yearOfArticle = ({ facts }: NewsEntry) => facts.published.slice(0, 4)

const belongs = {
  all: () => true,
  year: (entry: NewsEntry, value: string) => yearOfArticle(entry) === value,
  topic: (entry: NewsEntry, value: string) => entry.facts.topics.some((topic) => topic === value),
} as const satisfies Record<NewsGroup['by'], (entry: NewsEntry, value: string) => boolean>

const groupValue = (group: NewsGroup) => (group.by === 'all' ? '' : group.value)

/** The articles of a group, in their order. */
export const articlesOf = (entries: readonly NewsEntry[], group: NewsGroup) =>
  entries.filter((entry) => belongs[group.by](entry, groupValue(group)))

/** The articles on one page of a list. */
export const articlesOn = (entries: readonly NewsEntry[], { group, page }: NewsList) =>
  articlesOf(entries, group).slice((page - 1) * pageSize, page * pageSize)

/**
 * The years and topics that have a list. What all articles have in common is no choice, and a list of
 * one article would be that article.
 */
export const newsGroups = memo((): Exclude<NewsGroup, { by: 'all' }>[] => {
  const entries = news(sourceLocale)
  const years = [...new Set(entries.map(yearOfArticle))]
  const all = [
    ...years.map((value) => ({ by: 'year' as const, value })),
    ...topics.map((value) => ({ by: 'topic' as const, value })),
  ]
  return all.filter((group) => {
    const count = articlesOf(entries, group).length
    return count < entries.length && (group.by === 'year' || count > 1)
  })
})

const firstPath = {
  all: () => paths.news,
  year: paths.newsYear,
  topic: paths.newsTopic,
} as const satisfies Record<NewsGroup['by'], (value: string) => string>

/** Address of a page of a list, the first without a number. */
export function listPath(group: NewsGroup, page: number): string {
  const first = firstPath[group.by](groupValue(group))
  if (page === 1) return first
  return group.by === 'all' ? paths.newsPage(page) : `${first}${page}/`
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
export const newsLists = memo((): NewsList[] =>
  [{ by: 'all' } as const, ...newsGroups()].flatMap(pagesOf),
)
