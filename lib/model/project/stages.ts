import type { ProjectFacts } from '../schema/project'
import { ladder, type Stage } from '../schema/stage'

export type StageReached = ProjectFacts['stages'][number]

/** The stage a project is at: the last one on record. */
export const currentStage = ({ stages }: Pick<ProjectFacts, 'stages'>): StageReached | undefined =>
  stages.at(-1)

/** Index on the ladder, from 0; -1 for stages beside it (paused, terminated, unknown). */
export const stepOf = (stage: Stage): number => (ladder as readonly Stage[]).indexOf(stage)

/** Index of the highest step that a project reached; -1 where it reached none. */
export const highestStep = ({ stages }: Pick<ProjectFacts, 'stages'>): number =>
  Math.max(-1, ...stages.map(({ stage }) => stepOf(stage)))

/** `skipped`: a later step was reached and this one is not on record. */
export type StepState = 'reached' | 'skipped' | 'ahead'

export interface Step {
  stage: Stage
  state: StepState
  /** Its records: more than one where a project came back to a step. */
  records: readonly StageReached[]
  /** Whether it is the last on record. */
  isCurrent: boolean
}

/**
 * All steps of the ladder with their records, then the stages beside it that the project entered
 * (paused, terminated, unknown), in the order of the record.
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
