import { stepOf } from '../../../../model/project/current'
import { problem } from '../../problem'
import { projectRule } from './typed'

const registered = stepOf('company_registered')

/** From the registration of the company on, a stage is evidenced. */
export const stagesEvidenced = projectRule(({ stages }, text) =>
  stages.flatMap(({ stage, evidence }, index) => {
    if (stepOf(stage) < registered || evidence !== undefined) return []
    const path = ['stages', index, 'stage']
    return [problem(text.at(path), path, 'stage-without-evidence', { stage })]
  }),
)

/** The ladder goes up, in time too, or a note says why not. */
export const stagesInOrder = projectRule(({ stages }, text) =>
  stages.flatMap((reached, index) => {
    const before = stages.slice(0, index)
    if (reached.note !== undefined) return []
    const step = stepOf(reached.stage)
    const higher = before.find(({ stage }) => step >= 0 && stepOf(stage) >= step)
    const stagePath = ['stages', index, 'stage']
    if (higher)
      return [
        problem(text.at(stagePath), stagePath, 'stage-goes-back', {
          stage: reached.stage,
          other: higher.stage,
        }),
      ]
    const later = before.find(({ date }) => isLater(date, reached.date))
    const datePath = ['stages', index, 'date']
    return later
      ? [
          problem(text.at(datePath), datePath, 'stage-date-goes-back', {
            date: reached.date,
            other: later.stage,
            otherDate: later.date,
          }),
        ]
      : []
  }),
)

/** Whether one date is later than another, as far as both are known. */
function isLater(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a !== 'unknown' && b !== 'unknown' && a.slice(0, known) > b.slice(0, known)
}
