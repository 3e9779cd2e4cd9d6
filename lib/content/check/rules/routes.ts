import type { Content, Item } from '../model'
import { valueAt } from '../path'
import { isHidden } from './publication'

/** Pages of the site that exist whatever the content is, without the language. */
const fixed = ['', 'news/', 'editions/', 'sources/', 'directory/', 'flags/']

const editionOf = ({ facts }: Item) => String(valueAt(facts?.data, ['edition']))

/** The list that a project stands in, and the overview, which pictures signed ones. */
const projectPages = ({ facts }: Item, year: string) =>
  valueAt(facts?.data, ['type']) === 'signed'
    ? [`${year}/projects/`, `${year}/projects/overview/`]
    : [`${year}/projects/`]

/** Addresses of an item's pages, without the language. */
function routesOf(item: Item): string[] {
  const { id } = item
  const year = editionOf(item)
  if (item.kind === 'event')
    return [`${year}/events/${id}/`, `${year}/programme/`, `${year}/changes/`]
  if (item.kind === 'signing') return [`${year}/projects/${id}/`, `${year}/projects/`]
  if (item.kind === 'project') return [`${year}/projects/${id}/`, ...projectPages(item, year)]
  if (item.kind === 'news') return [`news/${id}/`]
  if (item.kind === 'page') return [`${id}/`]
  return item.kind === 'edition' ? [`${id}/`] : []
}

export interface Routes {
  /** Addresses that readers can open. */
  open: Set<string>
  /** When those appear that wait for their time, Beijing time. */
  timed: Map<string, string>
  /** Addresses that would exist if their item were published. */
  waiting: Set<string>
  /** Ids of items whose fact file could not be read: their addresses are not known. */
  broken: Set<string>
}

const known = new WeakMap<Content, Routes>()

/** Every address of the site in one language, given the content. */
export function routesFor(content: Content): Routes {
  const before = known.get(content)
  if (before) return before
  const open = new Set([
    ...fixed,
    ...content.items.filter((item) => !isHidden(item)).flatMap(routesOf),
  ])
  const waiting = new Set(content.items.filter(isHidden).flatMap(routesOf))
  const timed = new Map(
    content.items.flatMap((item) => {
      const moment = valueAt(item.facts?.data, ['publish_at'])
      return typeof moment === 'string' ? routesOf(item).map((route) => [route, moment]) : []
    }),
  )
  const broken = new Set(content.items.filter(({ facts }) => !facts).map(({ id }) => id))
  const routes = { open, timed, waiting, broken }
  known.set(content, routes)
  return routes
}
