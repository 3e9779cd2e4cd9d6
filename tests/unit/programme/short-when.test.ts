import { describe, expect, it } from 'vitest'
import type { EventFacts } from '../../../lib/model/schema/event'
import { shortWhen } from '../../../lib/programme/short-when'
import { eventEntry } from '../../support/event-entry'

const at = (start: string, end: string) => ({ id: start.slice(8, 10), start, end })

const shapes: [name: string, when: EventFacts['when'], expected: object | undefined][] = [
  [
    'one session',
    { start: '2026-09-21T14:00', end: '2026-09-21T16:30' },
    { dateTime: '2026-09-21T14:00+08:00', end: '2026-09-21T16:30+08:00', closed: undefined },
  ],
  [
    'several, with the days between that have none',
    {
      occurrences: [
        at('2026-09-21T10:00', '2026-09-21T11:00'),
        at('2026-09-24T10:00', '2026-09-24T11:00'),
      ],
    },
    { dateTime: '2026-09-21', end: '2026-09-24', closed: '2026-09-22 2026-09-23' },
  ],
  [
    'what runs, with the days on which it is closed',
    { from: '2026-09-20', to: '2026-09-23', closed: ['2026-09-22'] },
    { dateTime: '2026-09-20', end: '2026-09-23', closed: '2026-09-22' },
  ],
  [
    'a month',
    { precision: 'month', value: '2026-09' },
    { dateTime: '2026-09', end: undefined, closed: undefined },
  ],
  [
    'a year',
    { precision: 'year', value: 2026 },
    { text: '2026年', dateTime: '2026', end: undefined, closed: undefined },
  ],
  ['nothing', { precision: 'tba' }, undefined],
]

describe('a date as short as a list allows', () => {
  it.each(shapes)('of %s says to programs on which days it can be met', (_name, when, expected) => {
    const found = shortWhen('zh', eventEntry({ when }).facts)
    if (expected === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(expected)
  })
})
