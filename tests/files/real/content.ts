import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { splitFrontMatter } from '@/lib/content/read/words-file'
import { type Locale, locales } from '@/lib/language/locales'
import { projectFacets } from '@/lib/lists/projects/facets'
import { ordersOf } from '@/lib/lists/projects/sort'
import { kinds, languageFileName } from '@/lib/model/schema'

// Read from the files that editors write, and not through lib/content: what the site should hold
// is then known apart from what built it.
const root = path.resolve('content')
const read = (file: string): unknown => parse(readFileSync(path.join(root, file), 'utf8'))

type Worded = 'edition' | 'event' | 'signing' | 'project' | 'news' | 'page'
type FactsOf<K extends Worded> = z.infer<(typeof kinds)[K]['facts']>

/** One published item: its facts, and its title and summary in each language it exists in. */
export interface Item<Facts> {
  id: string
  facts: Facts
  words: Partial<Record<Locale, { title: string; summary: string }>>
  translations: readonly Locale[]
}

function itemsOf<K extends Worded>(kind: K): Item<FactsOf<K>>[] {
  const { folder, file, words } = kinds[kind]
  const ids = existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)) : []
  return ids
    .sort()
    .map((id) => {
      const facts = kinds[kind].facts.parse(read(`${folder}/${id}/${file}`)) as FactsOf<K>
      const own = (locale: Locale) =>
        path.join(root, folder, id, languageFileName(kinds[kind], locale))
      const translations = locales.filter((locale) => existsSync(own(locale)))
      const entries = translations.map((locale) => {
        const { frontMatter = '' } = splitFrontMatter(readFileSync(own(locale), 'utf8'))
        return [locale, words.schema.parse(parse(frontMatter))]
      })
      return { id, facts, words: Object.fromEntries(entries), translations }
    })
    .filter(({ facts }) => facts.publication === 'published')
}

export const editions = itemsOf('edition')
export const events = itemsOf('event')
export const signings = itemsOf('signing')
export const projects = itemsOf('project')
export const news = itemsOf('news')
export const textPages = itemsOf('page')

/** The articles that the news list; guides and background stand under text pages. */
export const listedNews = news.filter(
  ({ facts: { kind } }) => !['guide', 'background'].includes(kind),
)

const placesIn = (kind: 'venue' | 'organisation' | 'source' | 'publisher') =>
  readdirSync(path.join(root, kinds[kind].folder)).map((file) =>
    read(`${kinds[kind].folder}/${file}`),
  )

const byId = <Facts extends { id: string }>(facts: Facts[]) =>
  new Map(facts.map((each) => [each.id, each]))

export const venues = byId(placesIn('venue').map((each) => kinds.venue.facts.parse(each)))
export const organisations = byId(
  placesIn('organisation').map((each) => kinds.organisation.facts.parse(each)),
)
export const sources = byId(placesIn('source').map((each) => kinds.source.facts.parse(each)))
export const publishers = byId(
  placesIn('publisher').map((each) => kinds.publisher.facts.parse(each)),
)
export const settings = kinds.site.facts.parse(read('site.yaml'))

/** Events of which a day is known now. */
export const datedEvents = events.filter(({ facts: { when } }) => !('precision' in when))

const yearsOf = (items: readonly Item<{ edition: number }>[]) => [
  ...new Set(items.map(({ facts }) => facts.edition)),
]

/** The list of projects, and its further views where projects are named. */
function projectPaths(year: number): string[] {
  const own = projects.filter(({ facts }) => facts.edition === year)
  const rests = [
    '',
    ...projectFacets.valuePages(own).map(({ name, value }) => `by/${name}/${value}/`),
    ...ordersOf(own)
      .slice(1)
      .map((order) => `sorted/${order}/`),
    ...(own.some(({ facts }) => facts.type === 'signed') ? ['overview/'] : []),
  ]
  return rests.map((rest) => `/${year}/projects/${rest}`)
}

/** A page for each topic of several articles, but not of all; the articles fit on one page, of one year. */
function topicPaths(): string[] {
  const named = listedNews.flatMap(({ facts }) => facts.topics)
  const counts = [...new Set(named)].map((topic) => ({
    topic,
    count: named.filter((each) => each === topic).length,
  }))
  return counts
    .filter(({ count }) => count > 1 && count < listedNews.length)
    .map(({ topic }) => `/news/topic/${topic}/`)
}

/** Pages that list items, as paths without language. */
export const listPaths: readonly string[] = [
  '/',
  // Editions that were published only when they were over have one list of events each.
  ...yearsOf(events).map((year) => `/${year}/programme/`),
  ...yearsOf(events).map((year) => `/${year}/data/`),
  ...yearsOf([...signings, ...projects]).flatMap(projectPaths),
  '/news/',
  ...topicPaths(),
  '/editions/',
  '/sources/',
  '/directory/',
  '/flags/',
]

const eventPath = ({ id, facts }: Item<{ edition: number }>) => `/${facts.edition}/events/${id}/`
const projectPath = ({ id, facts }: Item<{ edition: number }>) =>
  `/${facts.edition}/projects/${id}/`

/** Pages of one item each, as paths without language. */
export const itemPaths = {
  event: new Map(events.map((item) => [eventPath(item), item])),
  signing: new Map(signings.map((item) => [projectPath(item), item])),
  project: new Map(projects.map((item) => [projectPath(item), item])),
  news: new Map(news.map((item) => [`/news/${item.id}/`, item])),
  page: new Map(textPages.map((item) => [`/${item.id}/`, item])),
  edition: new Map(editions.map((item) => [`/${item.facts.id}/`, item])),
} as const

/** The item of every page that is about one. */
export const itemAt = new Map<string, Item<{ updated: string }>>(
  Object.values(itemPaths).flatMap((each) => [...each]),
)

/** The pages of the venues, with the card for the driver. */
export const venuePaths: readonly string[] = [...venues.keys()].map((id) => `/places/${id}/`)

/** Languages in which a page really exists. */
export const translationsOf = (rest: string) => itemAt.get(rest)?.translations ?? locales

/** Every page of one language that exists for its own sake. */
export const ownPaths: readonly string[] = [...listPaths, ...itemAt.keys(), ...venuePaths]

/** Old addresses and where they lead. */
export const moved = new Map(
  kinds.redirects.facts
    .parse(read('redirects.yaml'))
    .redirects.map(({ from, to }) => [`/${from}/`, `/${to}/`]),
)

/** Pages of one language that no search engine lists and no public page links to. */
export const unlistedPaths: readonly string[] = ['/404/', '/styleguide/', ...moved.keys()]

/** Every page of one language. */
export const allPaths: readonly string[] = [...ownPaths, ...unlistedPaths]
