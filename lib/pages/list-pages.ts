import { memo } from '../base/memo'
import { edition, editions, events, news, pages, projects, signings, venues } from '../content'
import { flagsChosen } from '../flags/meanings'
import { type Locale, locales } from '../language/locales'
import { type Translator, translator } from '../language/translator'
import { newsFeeds } from './news-feeds'
import type { PageInfo } from './page-info'
import { paths } from './paths'

interface Updated {
  facts: { updated: string }
}

/** Last change of a list of items, which is the last change of the page that lists them. */
const latest = (items: readonly Updated[]) =>
  items
    .map((item) => item.facts.updated)
    .sort()
    .at(-1) ?? ''

/** A page of our own words about a list of items; it exists in all four languages. */
export function listPage(
  locale: Locale,
  path: string,
  words: (t: Translator) => { title: string; description: string },
  items: readonly Updated[],
): PageInfo {
  return {
    path,
    ...words(translator(locale)),
    wordsLocale: locale,
    translations: locales,
    updated: latest(items),
    trail: [],
  }
}

export function homePage(locale: Locale, year: number): PageInfo {
  const { trail, ...page } = listPage(
    locale,
    paths.home,
    (t) => ({ title: t('nav.home'), description: t('site.description') }),
    [...editions(locale), ...events(locale, year), ...news(locale)],
  )
  return { ...page, feeds: newsFeeds(locale) }
}

const programmeDescriptions = {
  past: 'programme.description',
  coming: 'programme.description_coming',
} as const

export const programmePage = memo((locale: Locale, year: number): PageInfo => {
  const { phase } = edition(locale, year).facts
  const items = events(locale, year)
  const values = { year: String(year), count: items.length }
  const page = listPage(
    locale,
    paths.programme(year),
    (t) => ({
      title: t('programme.title', { year: String(year) }),
      description: t(programmeDescriptions[phase], values),
    }),
    items,
  )
  return { ...page, feeds: changesFeeds(locale, year) }
})

const changesFeeds = (locale: Locale, year: number) => [
  {
    name: translator(locale)('changes.title', { year: String(year) }),
    path: paths.changesFeed(year),
    type: 'application/atom+xml',
  },
]

/** What has changed in a programme, below the programme. */
export function changesPage(locale: Locale, year: number): PageInfo {
  const values = { year: String(year) }
  const page = listPage(
    locale,
    paths.changes(year),
    (t) => ({ title: t('changes.title', values), description: t('changes.description', values) }),
    events(locale, year),
  )
  const { title, path } = programmePage(locale, year)
  return { ...page, trail: [{ name: title, path }], feeds: changesFeeds(locale, year) }
}

export const projectsPage = memo((locale: Locale, year: number): PageInfo => {
  const values = { year: String(year) }
  return listPage(
    locale,
    paths.projects(year),
    (t) => ({ title: t('projects.title', values), description: t('projects.description', values) }),
    [...signings(locale, year), ...projects(locale, year)],
  )
})

export const newsPage = memo((locale: Locale): PageInfo => {
  const page = listPage(
    locale,
    paths.news,
    (t) => ({ title: t('news.title'), description: t('news.description') }),
    news(locale),
  )
  return { ...page, feeds: newsFeeds(locale) }
})

export function editionsPage(locale: Locale): PageInfo {
  return listPage(
    locale,
    paths.editions,
    (t) => ({ title: t('editions.title'), description: t('editions.description') }),
    editions(locale),
  )
}

export function sourcesPage(locale: Locale): PageInfo {
  return listPage(
    locale,
    paths.sources,
    (t) => ({ title: t('sources.title'), description: t('sources.description') }),
    [...news(locale), ...pages(locale), ...editions(locale)],
  )
}

export function directoryPage(locale: Locale): PageInfo {
  return listPage(
    locale,
    paths.directory,
    (t) => ({ title: t('directory.title'), description: t('directory.description') }),
    venues().map((facts) => ({ facts })),
  )
}

export function flagsPage(locale: Locale): PageInfo {
  return listPage(
    locale,
    paths.flags,
    (t) => ({ title: t('flags.title'), description: t('flags.description') }),
    [{ facts: { updated: flagsChosen } }],
  )
}
