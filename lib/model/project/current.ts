import type { Amount, AmountKind } from '../schema/money'
import type { ProjectFacts } from '../schema/project'
import { ladder, type Stage } from '../schema/stage'

export type StageReached = ProjectFacts['stages'][number]

/** The stage a project is at: the last one on record. */
export const currentStage = ({ stages }: Pick<ProjectFacts, 'stages'>): StageReached | undefined =>
  stages.at(-1)

/** Latest date on the ladder, as exact as it is known; undefined where none is. */
export const lastStageDate = ({ stages }: Pick<ProjectFacts, 'stages'>): string | undefined =>
  stages
    .flatMap(({ date }) => (date === 'unknown' ? [] : [date]))
    .sort()
    .at(-1)

/** Place on the ladder, from 0; -1 for what may befall a project on any step. */
export const stepOf = (stage: Stage): number => (ladder as readonly Stage[]).indexOf(stage)

/** The step a project has got to, whatever befell it afterwards. */
export const highestStep = ({ stages }: Pick<ProjectFacts, 'stages'>): number =>
  Math.max(-1, ...stages.map(({ stage }) => stepOf(stage)))

/** Of each kind of amount the latest. */
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
