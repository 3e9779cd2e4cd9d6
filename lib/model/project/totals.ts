import type { Decimal } from '../../base/decimal'
import type { Amount, AmountKind } from '../schema/money'
import type { ProjectFacts } from '../schema/project'
import { currentAmounts } from './current'
import { type Addend, type Total, totalOfKind } from './total'

/** A known amount in CNY: its own value, or the conversion stored with it; undefined without one. */
export function inCny({ value, currency, conversions = [] }: Amount): Decimal | undefined {
  if (value === 'undisclosed') return undefined
  if (currency === 'CNY') return value
  return conversions.find(({ currency: to }) => to === 'CNY')?.value
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
