import {
  type EditionEntry,
  type Entry,
  type EventEntry,
  edition,
  editions,
  events,
  type NewsEntry,
  news,
  type PageEntry,
  type ProjectEntry,
  pages,
  programmeYears,
  projects,
  projectYears,
  type SigningEntry,
  signings,
  venues,
} from '../content'
import { type Locale, locales } from '../i18n/locales'
import { translator } from '../i18n/translator'
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

function entryPage(entry: Entry<{ updated: string }>, path: string): PageInfo {
  return {
    path,
    title: entry.words.title,
    wordsLocale: entry.wordsLocale,
    description: entry.words.summary,
    translations: entry.translations,
    updated: entry.facts.updated,
    trail: [],
  }
}

export function homePage(locale: Locale, year: number): PageInfo {
  const t = translator(locale)
  return {
    path: paths.home,
    title: t('nav.home'),
    wordsLocale: locale,
    description: t('site.description'),
    translations: locales,
    updated: latest([...editions(locale), ...events(locale, year), ...news(locale)]),
  }
}

const descriptions = {
  past: 'programme.description',
  coming: 'programme.description_coming',
} as const

export function programmePage(locale: Locale, year: number): PageInfo {
  const t = translator(locale)
  const count = events(locale, year).length
  return {
    path: paths.programme(year),
    title: t('programme.title', { year: String(year) }),
    wordsLocale: locale,
    description: t(descriptions[edition(locale, year).facts.phase], { year: String(year), count }),
    translations: locales,
    updated: latest(events(locale, year)),
    trail: [],
  }
}

export function eventPage(locale: Locale, entry: EventEntry): PageInfo {
  const { path, title } = programmePage(locale, entry.facts.edition)
  const trail = [{ name: title, path }]
  return { ...entryPage(entry, paths.event(entry.facts.edition, entry.id)), trail, type: 'article' }
}

export function projectsPage(locale: Locale, year: number): PageInfo {
  const t = translator(locale)
  return {
    path: paths.projects(year),
    title: t('projects.title', { year: String(year) }),
    wordsLocale: locale,
    description: t('projects.description', { year: String(year) }),
    translations: locales,
    updated: latest([...signings(locale, year), ...projects(locale, year)]),
    trail: [],
  }
}

export function projectPage(locale: Locale, entry: SigningEntry | ProjectEntry): PageInfo {
  const { path, title } = projectsPage(locale, entry.facts.edition)
  const trail = [{ name: title, path }]
  const own = paths.project(entry.facts.edition, entry.id)
  return { ...entryPage(entry, own), trail, type: 'article' }
}

export function newsPage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    path: paths.news,
    title: t('news.title'),
    wordsLocale: locale,
    description: t('news.description'),
    translations: locales,
    updated: latest(news(locale)),
    trail: [],
  }
}

export function articlePage(locale: Locale, entry: NewsEntry): PageInfo {
  const { path, title } = newsPage(locale)
  return {
    ...entryPage(entry, paths.article(entry.id)),
    trail: [{ name: title, path }],
    type: 'article',
  }
}

export const textPage = (entry: PageEntry): PageInfo => entryPage(entry, paths.page(entry.id))

export function editionsPage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    path: paths.editions,
    title: t('editions.title'),
    wordsLocale: locale,
    description: t('editions.description'),
    translations: locales,
    updated: latest(editions(locale)),
    trail: [],
  }
}

export function editionPage(locale: Locale, entry: EditionEntry): PageInfo {
  const { path, title } = editionsPage(locale)
  return { ...entryPage(entry, paths.edition(entry.facts.id)), trail: [{ name: title, path }] }
}

export function sourcesPage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    path: paths.sources,
    title: t('sources.title'),
    wordsLocale: locale,
    description: t('sources.description'),
    translations: locales,
    updated: latest([...news(locale), ...pages(locale), ...editions(locale)]),
    trail: [],
  }
}

export function directoryPage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    path: paths.directory,
    title: t('directory.title'),
    wordsLocale: locale,
    description: t('directory.description'),
    translations: locales,
    updated: latest(venues().map((facts) => ({ facts }))),
    trail: [],
  }
}

/** Every page of one language that search engines may list, for the sitemap. */
export function allPages(locale: Locale, currentEdition: number): PageInfo[] {
  return [
    homePage(locale, currentEdition),
    ...programmeYears().flatMap((year) => [
      programmePage(locale, year),
      ...events(locale, year).map((entry) => eventPage(locale, entry)),
    ]),
    ...projectYears().flatMap((year) => [
      projectsPage(locale, year),
      ...signings(locale, year).map((entry) => projectPage(locale, entry)),
      ...projects(locale, year).map((entry) => projectPage(locale, entry)),
    ]),
    newsPage(locale),
    ...news(locale).map((entry) => articlePage(locale, entry)),
    ...pages(locale).map(textPage),
    editionsPage(locale),
    ...editions(locale).map((entry) => editionPage(locale, entry)),
    sourcesPage(locale),
    directoryPage(locale),
  ]
}
