import { describe, expect, it } from 'vitest'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import { statuses, weekdays } from '@/lib/model/schema/when'
import { guidOf } from '@/lib/outputs/schedule/entry'
import { scheduleSlots } from '@/lib/outputs/schedule/slots'
import { eventEntry } from '../../../support/event-entry'
import { sampleNames, sampleWhen } from '../../../support/event-samples'

const slots = (facts: Partial<EventFacts>) => scheduleSlots(eventEntry(facts).facts)
const brief = (facts: Partial<EventFacts>) =>
  slots(facts).map(({ id, day, start, minutes, assumed, isOpen }) => [
    id.replace('sample-event', ''),
    day,
    start,
    minutes,
    assumed,
    isOpen,
  ])

describe('entries of a schedule (5.1.1)', () => {
  it('have their own times', () => {
    expect(brief({ when: sampleWhen('timed') })).toEqual([
      ['', '2026-09-21', '2026-09-21T14:00', 150, undefined, false],
    ])
  })

  it('last an hour where the end is unknown, and say so', () => {
    expect(brief({ when: sampleWhen('timedEndUnknown') })).toEqual([
      ['', '2026-09-21', '2026-09-21T14:00', 60, 'end', false],
    ])
  })

  it('J15.2 stay with their day past midnight (T21)', () => {
    expect(brief({ when: sampleWhen('timedPastMidnight') })).toEqual([
      ['', '2026-09-21', '2026-09-21T22:00', 150, undefined, false],
    ])
    const at = (start: string) => brief({ when: { start, end: 'unknown' } }).map(([, day]) => day)
    expect(at('2026-09-22T00:30')).toEqual(['2026-09-21'])
    expect(at('2026-09-22T04:59')).toEqual(['2026-09-21'])
    expect(at('2026-09-22T05:00')).toEqual(['2026-09-22'])
  })

  it('begin when the day opens, and there is none where only the day is known', () => {
    expect(brief({ when: { date: '2026-09-21' } })).toEqual([])
    const hours = { open: '18:00', close: '00:30' }
    expect(brief({ when: { date: '2026-09-21', open_hours: hours } })).toEqual([
      ['', '2026-09-21', '2026-09-21T18:00', 390, undefined, true],
    ])
  })

  it('J15.2 of a long run are one short entry for each open day of which hours are known', () => {
    expect(brief({ when: sampleWhen('run') })).toEqual([
      ['.2026-09-21', '2026-09-21', '2026-09-21T09:00', 480, undefined, true],
    ])
    const everyDay = { days: [...weekdays], open: '09:00', close: '17:00' }
    const found = brief({
      when: { from: '2026-09-20', to: '2026-09-27', hours: [everyDay], closed: ['2026-09-22'] },
    })
    expect(found.map(([, day]) => day)).toEqual(
      ['20', '21', '23', '24', '25', '26', '27'].map((day) => `2026-09-${day}`),
    )
    const lengths = sampleNames.flatMap((name) => slots({ when: sampleWhen(name) }))
    expect(lengths.length).toBeGreaterThan(8)
    for (const { minutes } of lengths) expect(minutes).toBeLessThan(24 * 60)
  })

  it('of a session that lasts longer than a day are cut, with a note', () => {
    const one = { id: 'night', start: '2026-09-21T20:00', end: '2026-09-23T08:00' }
    expect(brief({ when: { occurrences: [one] } })).toEqual([
      ['.night', '2026-09-21', '2026-09-21T20:00', 1439, 'length', false],
    ])
  })

  it('need a day', () => {
    expect(slots({ when: sampleWhen('month') })).toEqual([])
    expect(slots({ when: sampleWhen('year') })).toEqual([])
    expect(slots({ when: sampleWhen('tba') })).toEqual([])
  })

  it('stay in every status but those that are left out', () => {
    const kept = statuses.filter((status) => slots({ status }).length === 1)
    expect(kept).toEqual(statuses.filter((name) => statusRules[name].schedule !== 'left_out'))
    expect(kept).not.toContain('postponed')
    expect(kept).toContain('cancelled')
  })
})

describe('a GUID', () => {
  it('comes from the id and the site alone, and never changes', () => {
    expect(guidOf('sample-opening', 'week.sample.example')).toBe(
      'f9a24f94-ca07-516f-b7ec-723a1f7e1068',
    )
    expect(guidOf('sample-opening', 'other.example')).not.toBe(
      guidOf('sample-opening', 'week.sample.example'),
    )
  })
})
