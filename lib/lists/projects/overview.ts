import type { ProjectEntry } from '../../content'
import { amountOfKind } from '../../model/project/amounts'
import { addendsOf, type Total, totalOfKind } from '../../model/project/totals'
import { projectFacets } from './facets'

/** What the overview pictures signed projects by. */
export const dimensions = ['sector', 'origin', 'stage', 'month'] as const

export type Dimension = (typeof dimensions)[number]

/** Some signed projects: how many, and apart from that their announced total investment. */
export interface Bar {
  projects: number
  investment: Total
  /** Projects that state no total investment at all. */
  unstated: number
}

/** The bar of one value. */
export interface ValueBar extends Bar {
  value: string
}

export function barOf(entries: readonly ProjectEntry[]): Bar {
  const addends = entries.flatMap(({ facts }) => addendsOf(facts))
  return {
    projects: entries.length,
    investment: totalOfKind(addends, 'total_investment', { estimates: false }),
    unstated: entries.filter(({ facts }) => amountOfKind(facts, 'total_investment') === undefined)
      .length,
  }
}

/** Month of signing as exactly as it is known: `2030-06`, `2030` or `unknown`. */
const monthOf = ({ facts }: ProjectEntry) => (facts.signed_on ?? 'unknown').slice(0, 7)

const isMonth = (value: string) => /^\d{4}-\d{2}$/.test(value)

const nextMonth = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last, also those without a signing: time has no gaps. */
function monthsFrom(first: string, last: string): string[] {
  return first < last ? [first, ...monthsFrom(nextMonth(first), last)] : [last]
}

/** Months in their order, then years of which no month is known, then the unknown. */
function months(entries: readonly ProjectEntry[]): string[] {
  const found = [...new Set(entries.map(monthOf))].sort()
  const known = found.filter(isMonth)
  const [first, last] = [known[0], known.at(-1)]
  const line = first === undefined || last === undefined ? [] : monthsFrom(first, last)
  return [...line, ...found.filter((value) => !isMonth(value))]
}

/** The bars of signed projects by one dimension; what is not known has a bar of its own, the last. */
export function barsBy(dimension: Dimension, entries: readonly ProjectEntry[]): ValueBar[] {
  const values = dimension === 'month' ? months(entries) : projectFacets.options(entries)[dimension]
  const has = (entry: ProjectEntry, value: string) =>
    dimension === 'month'
      ? monthOf(entry) === value
      : projectFacets.valuesOf(entry)[dimension].includes(value)
  return values.map((value) => ({
    value,
    ...barOf(entries.filter((entry) => has(entry, value))),
  }))
}
