import { describe, expect, it } from 'vitest'
import { amountOfKind, inCny } from '@/lib/model/project/amounts'
import { sectorCodes } from '@/lib/model/project/classification'
import { currentStage, highestStep } from '@/lib/model/project/stages'
import { lastStageDate } from '@/lib/model/project/staleness'
import { totalOf } from '@/lib/model/project/totals'
import type { Amount } from '@/lib/model/schema/money'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { sampleProjects } from '../../../../tools/sample/projects'
import { amount } from '../../../support/project-entries'

const [first] = sampleProjects(10)

/** A project with these amounts, signed unless said otherwise. */
function withAmounts(amounts: Amount[], more: Partial<ProjectFacts> = {}): ProjectFacts {
  if (first === undefined) throw new Error('no sample project')
  return { ...first.facts, type: 'signed', amounts, ...more }
}

const inDollars = amount('10', {
  currency: 'USD',
  conversions: [
    {
      currency: 'CNY',
      value: '70.5',
      rate: '7.05',
      rate_of: 'USD',
      rate_date: '2030-06-10',
      rate_source: 'a-source',
    },
  ],
})

const total = (projects: ProjectFacts[], estimates = false) =>
  totalOf(projects, 'total_investment', { estimates })

describe('a total (PR-06)', () => {
  it('adds known sums in CNY, by the stored conversion', () => {
    expect(inCny(inDollars)).toBe('70.5')
    expect(total([withAmounts([amount('100')]), withAmounts([inDollars])])).toMatchObject({
      value: '170.5',
      counted: 2,
    })
  })

  it('takes in signed projects only', () => {
    const others = [
      withAmounts([amount('1')], { type: 'opportunity' }),
      withAmounts([amount('1')], { type: 'cooperation' }),
    ]
    expect(total(others)).toMatchObject({ value: '0', counted: 0, undisclosed: 0 })
  })

  it('never mixes kinds', () => {
    const project = withAmounts([amount('100'), amount('40', { kind: 'contracted_foreign' })])
    expect(total([project]).value).toBe('100')
  })

  it('counts what is undisclosed and guesses nothing', () => {
    const projects = [withAmounts([amount('undisclosed')]), withAmounts([amount('5')])]
    expect(total(projects)).toMatchObject({ value: '5', counted: 1, undisclosed: 1 })
  })

  it('leaves estimates out unless asked', () => {
    const projects = [withAmounts([amount('5', { precision: 'estimate' })])]
    expect(total(projects)).toMatchObject({ value: '0', counted: 0, estimated: 1 })
    expect(total(projects, true)).toMatchObject({ value: '5', counted: 1, estimated: 1 })
  })

  it('says where only a lower bound is known', () => {
    const projects = [
      withAmounts([amount('5', { precision: 'over' })]),
      withAmounts([amount('5', { precision: 'range', max: '9' })]),
      withAmounts([amount('5', { precision: 'rounded' })]),
    ]
    expect(total(projects)).toMatchObject({ value: '15', counted: 3, lowerBounds: 2 })
  })

  it('takes the latest amount of a kind, once', () => {
    const project = withAmounts([amount('9', { as_of: '2030-06-11' }), amount('5')])
    expect(total([project])).toMatchObject({ value: '9', counted: 1 })
    expect(amountOfKind(project, 'total_investment')?.value).toBe('9')
    expect(amountOfKind(project, 'used_foreign')).toBeUndefined()
  })
})

describe('where a project is', () => {
  const stages: ProjectFacts['stages'] = [
    { stage: 'framework', date: '2029' },
    { stage: 'contract_signed', date: '2030-06-10' },
    { stage: 'paused', date: 'unknown' },
  ]

  it('is the last stage on record, and the step it had reached', () => {
    expect(currentStage({ stages })?.stage).toBe('paused')
    expect(highestStep({ stages })).toBe(2)
    expect(highestStep({ stages: [{ stage: 'unknown', date: 'unknown' }] })).toBe(-1)
  })

  it('was last heard of on its latest date', () => {
    expect(lastStageDate({ stages })).toBe('2030-06-10')
    expect(lastStageDate({ stages: [{ stage: 'trial', date: 'unknown' }] })).toBeUndefined()
  })
})

describe('the codes of a sector (PR-10)', () => {
  const codesOf = (facts: Partial<ProjectFacts>) => sectorCodes(withAmounts([], facts))

  it('are those of the project, else of its sector', () => {
    const own = { gb_t_4754: 'C35', isic: 'C32' }
    expect(codesOf({ sector: 'biomedicine', sector_codes: own })).toEqual(own)
    expect(codesOf({ sector: 'biomedicine' })).toEqual({ gb_t_4754: 'C27', isic: 'C21' })
    const { sector_codes: _, ...bare } = withAmounts([], { sector: 'other' })
    expect(sectorCodes(bare)).toBeUndefined()
  })
})
