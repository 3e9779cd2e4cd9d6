import { describe, expect, it } from 'vitest'
import { stepsOf } from '@/lib/model/project/stages'
import { ladder, type Stage } from '@/lib/model/schema/stage'

const at = (...stages: Stage[]) =>
  stepsOf({ stages: stages.map((stage) => ({ stage, date: 'unknown' })) })

const states = (steps: ReturnType<typeof at>) =>
  Object.fromEntries(steps.map(({ stage, state }) => [stage, state]))

/** I5. */
describe('the ladder of a project', () => {
  it('has every step in its order, reached or not', () => {
    const steps = at('intention')
    expect(steps.map(({ stage }) => stage)).toEqual(ladder)
    expect(steps.map(({ state }) => state)).toEqual([
      'reached',
      ...ladder.slice(1).map(() => 'ahead'),
    ])
  })

  it('says of a step below the highest that it is not on record, not that it lies ahead', () => {
    expect(states(at('framework', 'company_registered'))).toMatchObject({
      intention: 'skipped',
      framework: 'reached',
      contract_signed: 'skipped',
      company_registered: 'reached',
      land_obtained: 'ahead',
    })
  })

  it('puts what befell a project after the steps, and claims no step for it', () => {
    const steps = at('intention', 'framework', 'paused', 'terminated')
    expect(steps.slice(ladder.length).map(({ stage }) => stage)).toEqual(['paused', 'terminated'])
    expect(states(steps).contract_signed).toBe('ahead')
    expect(steps.filter(({ isCurrent }) => isCurrent).map(({ stage }) => stage)).toEqual([
      'terminated',
    ])
  })

  it('keeps both records of a step to which a project came back', () => {
    const steps = at('contract_signed', 'construction_started', 'contract_signed')
    expect(steps[2]?.records).toHaveLength(2)
    expect(steps[2]?.isCurrent).toBe(true)
    expect(states(steps).construction_started).toBe('reached')
  })
})
