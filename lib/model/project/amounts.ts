import type { Decimal } from '../../base/decimal'
import type { Amount, AmountKind } from '../schema/money'
import type { ProjectFacts } from '../schema/project'

/** The latest amount of each kind. */
export function currentAmounts({ amounts }: Pick<ProjectFacts, 'amounts'>): Amount[] {
  const latest = new Map<AmountKind, Amount>()
  for (const amount of amounts) {
    const before = latest.get(amount.kind)
    if (before === undefined || before.as_of <= amount.as_of) latest.set(amount.kind, amount)
  }
  return [...latest.values()]
}

/** All amounts, those that hold first, then those that a later one of the same kind replaced. */
export function currentAndEarlier(facts: Pick<ProjectFacts, 'amounts'>) {
  const current = currentAmounts(facts)
  const earlier = facts.amounts.filter((amount) => !current.includes(amount))
  return { current, earlier: earlier.sort((a, b) => b.as_of.localeCompare(a.as_of)) }
}

/** The latest amount of a kind; undefined where the project has none. */
export const amountOfKind = (
  facts: Pick<ProjectFacts, 'amounts'>,
  kind: AmountKind,
): Amount | undefined => currentAmounts(facts).find((amount) => amount.kind === kind)

/** A known amount in CNY: its own value, or the conversion stored with it; undefined without one. */
export function inCny({ value, currency, conversions = [] }: Amount): Decimal | undefined {
  if (value === 'undisclosed') return undefined
  if (currency === 'CNY') return value
  return conversions.find(({ currency: to }) => to === 'CNY')?.value
}
