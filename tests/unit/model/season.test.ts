import { describe, expect, it } from 'vitest'
import type { EditionFacts } from '@/lib/model/schema/edition'
import { currentOf, seasonAt } from '@/lib/model/season'

type Given = Pick<EditionFacts, 'id' | 'phase' | 'when'>

const past: Given = { id: 2023, phase: 'past', when: { precision: 'month', value: '2023-06' } }
const coming: Given = {
  id: 2027,
  phase: 'coming',
  when: { from: '2027-06-14', to: '2027-06-20' },
}
const undated: Given = { id: 2028, phase: 'coming', when: { precision: 'tba' } }

describe('the season of an edition', () => {
  it('is by its phase where a build knows no moment', () => {
    expect(seasonAt(coming, undefined)).toBe('before')
    expect(seasonAt(past, undefined)).toBe('after')
    expect(seasonAt(undated, '2028-12-31T00:00')).toBe('before')
  })

  it.each([
    ['2027-06-14T04:59', 'before'],
    ['2027-06-14T05:00', 'during'],
    ['2027-06-21T04:59', 'during'],
    ['2027-06-21T05:00', 'after'],
  ])('is at %s by its days, which begin at five: %s', (now, season) => {
    expect(seasonAt(coming, now)).toBe(season)
  })

  it('stays past whatever the moment', () => {
    expect(seasonAt({ ...coming, phase: 'past' }, '2027-06-01T12:00')).toBe('after')
  })
})

describe('the edition of the home page and of the menus', () => {
  const all = [undated, past, coming]

  it.each([
    [undefined, 2027],
    ['2026-12-01T12:00', 2027],
    ['2027-06-16T12:00', 2027],
    ['2027-06-22T12:00', 2028],
  ])('is at %s that of %i: running, else the next to come', (now, year) => {
    expect(currentOf(all, now)?.id).toBe(year)
  })

  it('is the latest past one where none is to come', () => {
    expect(currentOf([past, { ...past, id: 2022 }], undefined)?.id).toBe(2023)
    expect(currentOf([past, coming], '2027-07-01T00:00')?.id).toBe(2027)
    expect(currentOf([], undefined)).toBeUndefined()
  })
})
