import { describe, expect, it } from 'vitest'
import type { EventFacts } from '../../../lib/model/schema/event'
import { programmeByDay } from '../../../lib/programme/by-day'
import { eventEntry } from '../../support/event-entry'
import { sampleWhen } from '../../support/event-samples'

const event = (id: string, when: EventFacts['when'], facts: Partial<EventFacts> = {}) =>
  eventEntry({ id, when, ...facts })
const at = (id: string, start: string, end: string) => event(id, { start, end })
const listed = (entries: ReturnType<typeof event>[]) =>
  programmeByDay(entries).days.map(
    ({ day, lines }) => `${day}: ${lines.map(({ session }) => session.id).join(' ')}`,
  )

describe('a programme by day', () => {
  it('begins with what is on all day, then goes by start and by end', () => {
    const entries = [
      at('third', '2026-09-21T14:00', '2026-09-21T17:00'),
      at('second', '2026-09-21T14:00', '2026-09-21T15:00'),
      at('first', '2026-09-21T09:00', 'unknown'),
      event('fair', { date: '2026-09-21' }),
    ]
    expect(listed(entries)).toEqual(['2026-09-21: fair first second third'])
  })

  it('has what begins before five o’clock in the night before (T21)', () => {
    const entries = [
      at('night', '2026-09-22T00:30', '2026-09-22T02:00'),
      at('late', '2026-09-21T22:00', '2026-09-22T00:30'),
      at('early', '2026-09-22T05:00', '2026-09-22T06:00'),
    ]
    expect(listed(entries)).toEqual(['2026-09-21: late night', '2026-09-22: early'])
  })

  it('has each session of an event on its own day', () => {
    expect(listed([event('series', sampleWhen('occurrences'))])).toEqual([
      '2026-09-21: series.early',
      '2026-09-23: series.late',
    ])
  })

  it('has what runs for several days once, beside the days (A14)', () => {
    const { running, days } = programmeByDay([
      event('show', sampleWhen('run')),
      event('camp', sampleWhen('timedTwoDays')),
    ])
    expect(running.map(({ session }) => session.id)).toEqual(['show', 'camp'])
    expect(days).toEqual([])
  })

  it('keeps what is cancelled in its day and what is postponed out of it (T15)', () => {
    const when = sampleWhen('timed')
    const programme = programmeByDay([
      event('off', when, { status: 'cancelled' }),
      event('later', when, { status: 'postponed' }),
      event('unknown', sampleWhen('tba')),
      event('month', sampleWhen('month')),
    ])
    expect(programme.days.flatMap(({ lines }) => lines.map(({ entry }) => entry.id))).toEqual([
      'off',
    ])
    expect(programme.postponed.map(({ id }) => id)).toEqual(['later'])
    expect(programme.undated.map(({ id }) => id)).toEqual(['unknown', 'month'])
  })

  it('leaves out sessions that a page is not about, and days without any', () => {
    const { days } = programmeByDay(
      [event('series', sampleWhen('occurrences'))],
      ({ session }) => session.day === '2026-09-23',
    )
    expect(days.map(({ day }) => day)).toEqual(['2026-09-23'])
  })
})
