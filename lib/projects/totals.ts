import type { Amount, AmountKind } from '../content/schema/money'
import type { ProjectFacts } from '../content/schema/project'
import { type Decimal, sumOf } from '../money/exact'
import { amountOfKind } from './current'

/** A total in CNY and everything that must be said beside it (PR-06). */
export interface Total {
  kind: AmountKind
  /** Exact sum in CNY; "0" where nothing was counted. */
  value: Decimal
  /** Projects whose amount is in the sum. */
  counted: number
  /** Of those, projects of which only a lower bound is known (`over`, `range`): the bound is in the sum. */
  lowerBounds: number
  /** Projects with such an amount that was not disclosed: not in the sum, and nothing is guessed. */
  undisclosed: number
  /** Projects whose amount is an estimate; in the sum only when asked for. */
  estimated: number
}

/** A known amount in CNY: its own value, or the conversion stored with it; undefined without one. */
export function inCny({ value, currency, conversions = [] }: Amount): Decimal | undefined {
  if (value === 'undisclosed') return undefined
  if (currency === 'CNY') return value
  return conversions.find(({ currency: to }) => to === 'CNY')?.value
}

/**
 * The total of one kind of amount over signed projects: opportunities and agreements without
 * investment are never in it, kinds are never mixed, of several amounts of a kind the latest counts.
 */
export function totalOf(
  projects: readonly ProjectFacts[],
  kind: AmountKind,
  { estimates }: { estimates: boolean },
): Total {
  const amounts = projects
    .filter(({ type }) => type === 'signed')
    .map((facts) => amountOfKind(facts, kind))
    .filter((amount) => amount !== undefined)
  const known = amounts.filter((amount) => inCny(amount) !== undefined)
  const inSum = known.filter(({ precision }) => estimates || precision !== 'estimate')
  const isLowerBound = ({ precision }: Amount) => precision === 'over' || precision === 'range'
  return {
    kind,
    value: sumOf(inSum.flatMap((amount) => inCny(amount) ?? [])),
    counted: inSum.length,
    lowerBounds: inSum.filter(isLowerBound).length,
    undisclosed: amounts.length - known.length,
    estimated: known.filter(({ precision }) => precision === 'estimate').length,
  }
}
