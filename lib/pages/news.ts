import { found } from '../base/found'
import { news as allNews, organisation } from '../content'
import type { Locale } from '../language/locales'
import { type Translator, translator } from '../language/translator'
import { siteAsIssuer, type Topic } from '../model/schema/news'
import { home } from './fixed'
import { newsFeeds } from './news-feeds'
import { articlesOn, type NewsGroup, type NewsList, newsLists } from './news-lists'
import { lastChange, type PageInfo, page } from './page'
import { paths } from './paths'

/** Who issued an article, in the reader's language. */
export const issuerName = (locale: Locale, issuer: string): string =>
  issuer === siteAsIssuer
    ? translator(locale)('news.issuer_site')
    : organisation(issuer).name[locale]

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

const whole = () => found(newsLists()[0], paths.news)

/** The first page of all news. */
export const wholeNews = (locale: Locale): PageInfo => news.info(locale, whole())

/** One page of the news: all, or those of a year or a topic. */
export const news = page<NewsList>({
  route: 'news/[[...at]]',
  subjects: newsLists,
  path: ({ path }) => path,
  parent: (locale, { path }) =>
    path === paths.news ? home.info(locale, undefined) : wholeNews(locale),
  about: (locale, list) => {
    const t = translator(locale)
    const { group, page: number, pages, count } = list
    const { title, description } = groupWords[group.by](t, groupLabel(t, group), count)
    const numbers = { page: String(number), pages: String(pages) }
    const isFirst = number === 1
    return {
      title: isFirst ? title : t('news.page_title', { title, ...numbers }),
      description: isFirst ? description : t('news.page_description', { description, ...numbers }),
      updated: lastChange(articlesOn(allNews(locale), list)),
      feeds: newsFeeds(locale),
    }
  },
  menu: { name: (t) => t('nav.news'), subject: whole },
})
