import { type Decimal, sumOf } from '../../base/decimal'
import type { Amount, AmountKind } from '../schema/money'
import type { ProjectFacts } from '../schema/project'
import { currentAmounts, inCny } from './amounts'

/** A total in CNY and the counts that pages must show beside it. */
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

/** The part of an amount that a total needs. */
export interface Addend {
  kind: AmountKind
  /** Value in CNY; undefined where it is not disclosed. */
  cny: Decimal | undefined
  precision: Amount['precision']
}

const isLowerBound = ({ precision }: Addend) => precision === 'over' || precision === 'range'

/** The total of the amounts of one kind; kinds are never mixed. */
export function totalOfKind(
  addends: readonly Addend[],
  kind: AmountKind,
  { estimates }: { estimates: boolean },
): Total {
  const all = addends.filter((addend) => addend.kind === kind)
  const known = all.filter(({ cny }) => cny !== undefined)
  const inSum = known.filter(({ precision }) => estimates || precision !== 'estimate')
  return {
    kind,
    value: sumOf(inSum.flatMap(({ cny }) => cny ?? [])),
    counted: inSum.length,
    lowerBounds: inSum.filter(isLowerBound).length,
    undisclosed: all.length - known.length,
    estimated: known.filter(({ precision }) => precision === 'estimate').length,
  }
}

/**
 * The amounts of a project that go into totals: opportunities and agreements without investment have
 * none, of several amounts of a kind the latest counts.
 */
export const addendsOf = (facts: ProjectFacts): Addend[] =>
  facts.type === 'signed'
    ? currentAmounts(facts).map((amount) => ({
        kind: amount.kind,
        cny: inCny(amount),
        precision: amount.precision,
      }))
    : []

/** The total of one kind of amount over signed projects. */
export const totalOf = (
  projects: readonly ProjectFacts[],
  kind: AmountKind,
  options: { estimates: boolean },
): Total => totalOfKind(projects.flatMap(addendsOf), kind, options)
