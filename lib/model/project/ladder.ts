import type { ProjectFacts } from '../schema/project'
import { ladder, type Stage } from '../schema/stage'
import { currentStage, highestStep, type StageReached, stepOf } from './current'

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
