import { news } from '../content'
import type { Locale } from '../language/locales'
import { type Translator, translator } from '../language/translator'
import type { Topic } from '../model/schema/news'
import { newsPage } from './list-pages'
import { articlesOn, type NewsGroup, type NewsList, newsLists } from './news-lists'
import type { PageInfo } from './page-info'

/** The words of a year or a topic alone: 2030 / Sport. */
export const groupLabel = (t: Translator, group: NewsGroup): string => {
  if (group.by === 'all') return t('news.all')
  return group.by === 'year' ? group.value : t(`topic.${group.value as Topic}`)
}

const groupWords = {
  all: (t: Translator) => ({ title: t('news.title'), description: t('news.description') }),
  year: (t: Translator, year: string, count: number) => ({
    title: t('news.year_title', { year }),
    description: t('news.year_description', { year, count }),
  }),
  topic: (t: Translator, topic: string, count: number) => ({
    title: t('news.topic_title', { topic }),
    description: t('news.topic_description', { topic, count }),
  }),
} as const satisfies Record<NewsGroup['by'], unknown>

/** One page of the news: all, or those of a year or a topic. */
export function newsListPage(locale: Locale, list: NewsList): PageInfo {
  const t = translator(locale)
  const { group, page, pages, path } = list
  const whole = newsPage(locale)
  const { title, description } = groupWords[group.by](t, groupLabel(t, group), list.count)
  const changed = articlesOn(news(locale), list).map(({ facts }) => facts.updated)
  const isFirst = page === 1
  const isWhole = group.by === 'all' && isFirst
  const numbers = { page: String(page), pages: String(pages) }
  return {
    ...whole,
    path,
    title: isFirst ? title : t('news.page_title', { title, ...numbers }),
    description: isFirst ? description : t('news.page_description', { description, ...numbers }),
    updated: changed.sort().at(-1) ?? whole.updated,
    trail: isWhole ? [] : [{ name: whole.title, path: whole.path }],
  }
}

/** Every page of the news in one language. */
export const newsListPages = (locale: Locale): PageInfo[] =>
  newsLists().map((list) => newsListPage(locale, list))
