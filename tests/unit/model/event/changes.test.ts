import { describe, expect, it } from 'vitest'
import { changesByDay, changesOf } from '../../../../lib/model/event/changes'
import { eventEntry } from '../../../support/event-entry'

const four = (text: string) => ({ zh: text, en: text, ko: text, ja: text })
const change = (date: string, kind?: 'cancelled' | 'time' | 'place') => ({
  date,
  what: four('x'),
  ...(kind && { kind }),
})

const cancelled = eventEntry({
  id: 'sample-b',
  status: 'cancelled',
  sequence: 3,
  changes: [change('2026-09-01', 'time'), change('2026-09-03'), change('2026-09-01', 'place')],
})
const moved = eventEntry({
  id: 'sample-a',
  sequence: 1,
  changes: [change('2026-09-03', 'place')],
})
const found = changesOf([moved, cancelled, eventEntry({ id: 'sample-c' })])

describe('what has changed (A18)', () => {
  it('is listed by day, the latest first, and by gravity within a day', () => {
    expect(found.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-09-03 cancelled',
      '2026-09-03 place',
      '2026-09-01 time',
      '2026-09-01 place',
    ])
    expect(changesByDay(found).map(({ day, changes }) => [day, changes.length])).toEqual([
      ['2026-09-03', 2],
      ['2026-09-01', 2],
    ])
  })

  it('takes the kind of the last entry from the status where it is not said', () => {
    const statuses = ['cancelled', 'postponed', 'rescheduled', 'moved_online', 'scheduled'] as const
    const kinds = statuses.map((status) => {
      const entry = eventEntry({ status, changes: [change('2026-09-01')] })
      return changesOf([entry])[0]?.kind
    })
    expect(kinds).toEqual(['cancelled', 'postponed', 'time', 'place', 'other'])
  })

  it('has an id that another change never gets', () => {
    expect(found.map(({ id }) => id)).toEqual([
      'sample-b/2026-09-03',
      'sample-a/2026-09-03',
      'sample-b/2026-09-01',
      'sample-b/2026-09-01/2',
    ])
  })
})
