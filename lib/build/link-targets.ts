import type { LinkTargets } from '../content/check/link-targets'
import type { Content } from '../content/check/model'
import { type ContentItem, provideItems } from '../content/items'
import { validItems } from '../content/read/valid-items'
import { sourceLocale } from '../language/locales'
import type { KindName } from '../model/schema'
import { paths } from '../pages/paths'
import { addressesOf, type PageName, pageNames } from '../pages/registry'

interface Times {
  publication?: string
  publish_at?: string
  expire_at?: string
}

/** An item for which readers need not wait, and that does not go. */
function withoutTimes(item: ContentItem, own: Times = {}): ContentItem {
  const { publish_at, expire_at, ...facts } = item.facts as Times
  return { ...item, facts: { ...facts, ...own } }
}

/** Addresses of the kinds of items that may wait for their time. */
const timedAddresses: Partial<Record<KindName, (id: string) => string>> = {
  news: paths.article,
  page: paths.page,
}

const withoutSlash = (address: string) => address.slice(1)

/**
 * The addresses of a site of these items. Pages of a kind that follow from a faulty reference are
 * not known: the reference has a sentence of its own.
 */
function addressesFor(items: readonly ContentItem[]) {
  provideItems(items)
  let isComplete = true
  const known = (name: PageName) => {
    try {
      return addressesOf(name, sourceLocale)
    } catch {
      isComplete = false
      return []
    }
  }
  const found = pageNames.flatMap(known).map(withoutSlash)
  const addresses = new Set<string>()
  const shared = new Set<string>()
  for (const address of found) (addresses.has(address) ? shared : addresses).add(address)
  return { addresses, shared, isComplete }
}

function timedIn(items: readonly ContentItem[]): Map<string, string> {
  return new Map(
    items.flatMap(({ kind, id, facts }) => {
      const { publish_at } = facts as Times
      const address = timedAddresses[kind]?.(id)
      return publish_at === undefined || address === undefined
        ? []
        : [[withoutSlash(address), publish_at] as const]
    }),
  )
}

/** Pages of an edition and lists of news follow from many items, so one with a fault may hide them. */
const followsFromMany = /^(\d{4}|news|places)\//

/** Where links in content may lead, from the registry of pages. */
export function linkTargets(content: Content): LinkTargets {
  const items = validItems(content)
  const faulty = new Set(
    content.items
      .filter(({ kind, id }) => !items.some((item) => item.kind === kind && item.id === id))
      .map(({ id }) => id),
  )
  try {
    const open = addressesFor(items.map((item) => withoutTimes(item)))
    const all = addressesFor(items.map((item) => withoutTimes(item, { publication: 'published' })))
    const isUncertain = faulty.size > 0 || !open.isComplete
    return {
      open: open.addresses,
      waiting: all.addresses,
      shared: all.shared,
      timed: timedIn(items),
      mayExist: (address) =>
        faulty.has(address.split('/').at(-2) ?? '') ||
        (isUncertain && followsFromMany.test(address)),
    }
  } finally {
    provideItems(undefined)
  }
}
