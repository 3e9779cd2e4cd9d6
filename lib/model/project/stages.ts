import type { ProjectFacts } from '../schema/project'
import { ladder, type Stage } from '../schema/stage'

export type StageReached = ProjectFacts['stages'][number]

/** The stage a project is at: the last one on record. */
export const currentStage = ({ stages }: Pick<ProjectFacts, 'stages'>): StageReached | undefined =>
  stages.at(-1)

/** Place on the ladder, from 0; -1 for what may befall a project on any step. */
export const stepOf = (stage: Stage): number => (ladder as readonly Stage[]).indexOf(stage)

/** The step a project has got to, whatever befell it afterwards. */
export const highestStep = ({ stages }: Pick<ProjectFacts, 'stages'>): number =>
  Math.max(-1, ...stages.map(({ stage }) => stepOf(stage)))

/** `skipped`: a later step was reached and this one is not on record. */
export type StepState = 'reached' | 'skipped' | 'ahead'

export interface Step {
  stage: Stage
  state: StepState
  /** What is on record of it: more than one where a project came back to a step. */
  records: readonly StageReached[]
  /** Whether it is the last on record. */
  isCurrent: boolean
}

/**
 * All steps of the ladder with what is on record of each, then what befell the project beside it
 * (paused, terminated, state not known), in the order of the record.
 */
export function stepsOf(facts: Pick<ProjectFacts, 'stages'>): Step[] {
  const highest = highestStep(facts)
  const current = currentStage(facts)
  const beside = facts.stages.map(({ stage }) => stage).filter((stage) => stepOf(stage) < 0)
  return [...ladder, ...new Set(beside)].map((stage) => {
    const records = facts.stages.filter((record) => record.stage === stage)
    const otherwise = stepOf(stage) < highest ? 'skipped' : 'ahead'
    return {
      stage,
      state: records.length > 0 ? 'reached' : otherwise,
      records,
      isCurrent: stage === current?.stage,
    }
  })
}
