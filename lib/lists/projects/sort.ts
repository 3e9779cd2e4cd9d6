import { compareDecimals, type Decimal } from '../../base/decimal'
import type { ProjectEntry } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { amountOfKind, inCny } from '../../model/project/amounts'
import { type AmountKind, amountKinds } from '../../model/schema/money'
import type { Faceted } from './facets'

/** By day of signing, by title, or by the amount of one kind: amounts of two kinds are not compared. */
export type ProjectOrder = 'date' | 'title' | AmountKind

type Compare = (a: ProjectEntry, b: ProjectEntry) => number

const byTitle = (locale: Locale): Compare => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return (a, b) => compare(a.words.title, b.words.title) || (a.id < b.id ? -1 : 1)
}

/** The latest first, then those of which the day is not known. */
const byDate: Compare = (a, b) => {
  const [left, right] = [a, b].map(({ facts }) =>
    (facts.signed_on ?? 'unknown').replace('unknown', ''),
  )
  return left === right ? 0 : (left ?? '') < (right ?? '') ? 1 : -1
}

const amountIn = ({ facts }: Faceted, kind: AmountKind) => {
  const amount = amountOfKind(facts, kind)
  return amount && { cny: inCny(amount) }
}

const none: Decimal = '-1'

/** The largest in CNY first, then what is not disclosed, then projects without such an amount. */
const byAmount =
  (kind: AmountKind): Compare =>
  (a, b) => {
    const [left, right] = [amountIn(a, kind), amountIn(b, kind)]
    const known = compareDecimals(right?.cny ?? none, left?.cny ?? none)
    return known || Number(left === undefined) - Number(right === undefined)
  }

const orders: Record<'date' | 'title', Compare> = { date: byDate, title: () => 0 }

/** Projects in an order; equal ones by title. */
export function sortProjects(
  locale: Locale,
  entries: readonly ProjectEntry[],
  order: ProjectOrder,
): ProjectEntry[] {
  const compare = order === 'date' || order === 'title' ? orders[order] : byAmount(order)
  const thenTitle = byTitle(locale)
  return entries.toSorted((a, b) => compare(a, b) || thenTitle(a, b))
}

/**
 * The orders that a list can have, those of kinds of which some amount is known among them. The first
 * is the usual one, and the only one of a single project.
 */
export const ordersOf = (entries: readonly Faceted[]): ProjectOrder[] => {
  if (entries.length < 2) return ['date']
  const kinds = amountKinds.filter((kind) =>
    entries.some((entry) => amountIn(entry, kind)?.cny !== undefined),
  )
  return ['date', 'title', ...kinds]
}

/** The place of each project in each order but the usual one, by id. */
export function ranksOf(
  locale: Locale,
  entries: readonly ProjectEntry[],
): ReadonlyMap<string, number[]> {
  const ranks = new Map(entries.map(({ id }) => [id, [] as number[]]))
  for (const order of ordersOf(entries).slice(1))
    for (const [at, { id }] of sortProjects(locale, entries, order).entries())
      ranks.get(id)?.push(at)
  return ranks
}

/** What projects are sorted by, in words. */
export function projectOrderLabel(locale: Locale, order: ProjectOrder): string {
  const t = translator(locale)
  return order === 'date' || order === 'title'
    ? t(`project_list.order.${order}`)
    : t(`amount.${order}`)
}
