import {
  articles,
  type EditionEntry,
  type Entry,
  type EventEntry,
  editions,
  events,
  hasPage,
  type NewsEntry,
  type PageEntry,
  type ProjectEntry,
  pages,
  people,
  programmeYears,
  projects,
  projectYears,
  type SigningEntry,
  signings,
  venues,
  withdrawn,
} from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import { pageOfKind } from '../model/schema/news'
import type { PersonFacts } from '../model/schema/person'
import type { VenueFacts } from '../model/schema/place'
import { directory, editions as editionList, home } from './fixed'
import { wholeNews } from './news'
import { type PageInfo, page } from './page'
import { paths } from './paths'
import { programme } from './programme'
import { projects as projectList } from './projects'

type Item = Entry<{ updated: string }>

const about = ({ words, wordsLocale, translations, facts }: Item) => ({
  title: words.title,
  description: words.summary,
  wordsLocale,
  translations,
  updated: facts.updated,
})

/** The same of an item that is an article to whoever shares it. */
const aboutArticle = (entry: Item) => ({ ...about(entry), type: 'article' as const })

/** The first year's page that exists: the list of its items, the edition, the list of editions. */
function listOrEdition(locale: Locale, year: number, list: PageInfo | undefined): PageInfo {
  const own = editions(locale).find(({ facts }) => facts.id === year)
  return list ?? (own ? edition.info(locale, own) : editionList.info(locale, undefined))
}

export const event = page<EventEntry>({
  route: '[yearOrPage]/events/[id]',
  subjects: (locale) => programmeYears().flatMap((year) => events(locale, year)),
  path: ({ id, facts }) => paths.event(facts.edition, id),
  parent: (locale, { facts: { edition: year } }) => {
    const list = programmeYears().includes(year) ? programme.info(locale, year) : undefined
    return listOrEdition(locale, year, list)
  },
  about: (_locale, entry) => ({ ...aboutArticle(entry), event: entry.facts }),
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'event'),
    notice: (t) => t('withdrawn.event'),
  },
})

/** Signings and projects share their addresses, and so their ids are unique together. */
const besideProjects = {
  route: '[yearOrPage]/projects/[id]',
  path: ({ id, facts }: SigningEntry | ProjectEntry) => paths.project(facts.edition, id),
  parent: (locale: Locale, { facts: { edition: year } }: SigningEntry | ProjectEntry) => {
    const list = projectYears().includes(year) ? projectList.info(locale, year) : undefined
    return listOrEdition(locale, year, list)
  },
}

export const signing = page<SigningEntry>({
  ...besideProjects,
  subjects: (locale) => projectYears().flatMap((year) => signings(locale, year)),
  about: (_locale, entry) => {
    const { when, place } = entry.facts
    return { ...aboutArticle(entry), event: { kind: 'signing', when, place } }
  },
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'signing'),
    notice: (t) => t('withdrawn.signing'),
  },
})

export const project = page<ProjectEntry>({
  ...besideProjects,
  subjects: (locale) => projectYears().flatMap((year) => projects(locale, year)),
  about: (_locale, entry) => aboutArticle(entry),
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'project'),
    notice: (t) => t('withdrawn.project'),
  },
})

export const article = page<NewsEntry>({
  route: 'news/[[...at]]',
  subjects: articles,
  path: ({ id }) => paths.article(id),
  parent: (locale, { facts }) => {
    const above = pages(locale).find(({ id }) => id === pageOfKind[facts.kind])
    return above === undefined ? wholeNews(locale) : text.info(locale, above)
  },
  about: (_locale, entry) => aboutArticle(entry),
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'news'),
    notice: (t) => t('withdrawn.article'),
  },
})

/** A text page. */
export const text = page<PageEntry>({
  route: '[yearOrPage]',
  subjects: pages,
  path: ({ id }) => paths.page(id),
  parent: (locale) => home.info(locale, undefined),
  about: (_locale, entry) => about(entry),
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'page'),
    notice: (t) => t('withdrawn.page'),
  },
})

export const edition = page<EditionEntry>({
  route: '[yearOrPage]',
  subjects: editions,
  path: ({ facts }) => paths.edition(facts.id),
  parent: (locale) => editionList.info(locale, undefined),
  about: (_locale, entry) => about(entry),
  withdrawn: {
    subjects: (locale) => withdrawn(locale, 'edition'),
    notice: (t) => t('withdrawn.edition'),
  },
})

/** The page of a venue with the card for the driver; its words are ours, so it exists in all languages. */
export const venue = page<VenueFacts>({
  route: 'places/[id]',
  subjects: venues,
  path: ({ id }) => paths.venue(id),
  parent: (locale) => directory.info(locale, undefined),
  about: (locale, { name, updated }) => ({
    title: name[locale],
    description: translator(locale)('place.description', { name: name[locale] }),
    updated,
  }),
})

/** The page of a person who agreed to have one; its words are ours, so it exists in all languages. */
export const person = page<PersonFacts>({
  route: 'people/[id]',
  subjects: () => people().filter(hasPage),
  path: ({ id }) => paths.person(id),
  parent: (locale) => home.info(locale, undefined),
  about: (locale, { name, updated }) => ({
    title: name[locale],
    description: translator(locale)('person.description', { name: name[locale] }),
    updated,
  }),
})
