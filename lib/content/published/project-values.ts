import { currentAmounts } from '../../model/project/amounts'
import { currentStage } from '../../model/project/stages'
import type { Amount } from '../../model/schema/money'
import type { ProjectFacts } from '../../model/schema/project'

/** An amount as `changes` of a project writes it: `total_investment 1200000000 CNY`. */
export const amountText = ({ kind, value, max, currency }: Amount): string =>
  `${kind} ${max === undefined ? value : `${value}–${max}`} ${currency}`

/**
 * What of a project must not change without a public record of the old and the new value:
 * its stage, and the latest amount of each kind under `amount.<kind>`.
 */
export const projectValues = (facts: ProjectFacts): Record<string, string> => ({
  stage: currentStage(facts)?.stage ?? 'unknown',
  ...Object.fromEntries(
    currentAmounts(facts).map((amount) => [`amount.${amount.kind}`, amountText(amount)]),
  ),
})
