import { found } from '../base/found'
import { news as allNews, edition, type NewsEntry, organisation, site } from '../content'
import type { Locale } from '../language/locales'
import { type Translator, translator } from '../language/translator'
import { type NewsFacetName, newsFacets } from '../lists/news'
import { siteAsIssuer } from '../model/schema/news'
import { editionMonth } from '../programme/edition'
import { home } from './fixed'
import { newsFeeds } from './news-feeds'
import { articlesOn, type NewsList, newsLists } from './news-lists'
import { lastChange, type PageInfo, page } from './page'
import { paths } from './paths'

/** Who issued an article, in the reader's language. */
export const issuerName = (locale: Locale, issuer: string): string =>
  issuer === siteAsIssuer ? site().name[locale] : organisation(issuer).name[locale]

/** What an article looks back on, for readers: the edition and its days or month. */
export function lookedBackOn(locale: Locale, { facts }: NewsEntry): string | undefined {
  if (facts.kind !== 'recap' || facts.edition === undefined) return undefined
  const { words, facts: own } = edition(locale, facts.edition)
  return `${words.title} · ${editionMonth(locale, own)}`
}

type Words = (t: Translator, value: string, count: number) => { title: string; description: string }

const groupWords = {
  year: (t, year, count) => ({
    title: t('news.year_title', { year }),
    description: t('news.year_description', { year, count }),
  }),
  topic: (t, topic, count) => ({
    title: t('news.topic_title', { topic }),
    description: t('news.topic_description', { topic, count }),
  }),
} as const satisfies Record<NewsFacetName, Words>

function wordsOf(locale: Locale, { group, count }: NewsList) {
  const t = translator(locale)
  return group === undefined
    ? { title: t('news.title'), description: t('news.description') }
    : groupWords[group.name](t, newsFacets.word(locale, group.name, group.value), count)
}

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
    const { page: number, pages } = list
    const { title, description } = wordsOf(locale, list)
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
