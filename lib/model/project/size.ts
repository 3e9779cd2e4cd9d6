import { compareDecimals, type Decimal } from '../../base/decimal'
import type { ProjectFacts } from '../schema/project'
import { amountOfKind } from './current'
import { inCny } from './totals'

/** A band of total investment in CNY: from its lower bound to just below that of the next. */
export interface SizeBand {
  id: string
  from: Decimal
}

/** Smallest first; a bound belongs to the band above it. */
export const sizeBands = [
  { id: 'under-100m', from: '0' },
  { id: 'from-100m', from: '100000000' },
  { id: 'from-500m', from: '500000000' },
  { id: 'from-1b', from: '1000000000' },
  { id: 'from-5b', from: '5000000000' },
] as const satisfies readonly SizeBand[]

/** All sizes: the bands, an amount that is withheld, and none stated. */
export const sizes = [...sizeBands.map(({ id }) => id), 'undisclosed', 'unstated'] as const

export type Size = (typeof sizes)[number]

/** The band of a project's total investment; where only a lower bound is known, that of the bound. */
export function sizeOf(facts: Pick<ProjectFacts, 'amounts'>): Size {
  const amount = amountOfKind(facts, 'total_investment')
  if (amount === undefined) return 'unstated'
  const value = inCny(amount)
  if (value === undefined) return 'undisclosed'
  return sizeBands.findLast(({ from }) => compareDecimals(value, from) >= 0)?.id ?? 'undisclosed'
}
