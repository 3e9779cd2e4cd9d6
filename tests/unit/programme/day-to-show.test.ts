import { describe, expect, it } from 'vitest'
import { programmeByDay } from '../../../lib/programme/by-day'
import { dayToShow, fewRows, openingDay } from '../../../lib/programme/day-to-show'
import { eventEntry } from '../../support/event-entry'

const days = ['2030-06-01', '2030-06-08', '2030-06-09', '2030-06-16', '2030-06-21']
const first = '2030-06-08'

describe('the day with which a programme opens', () => {
  it.each([
    ['before the edition: its first day', '2030-05-01', '2030-06-08'],
    ['on a day of workshops before it: its first day all the same', '2030-06-01', '2030-06-08'],
    ['today', '2030-06-09', '2030-06-09'],
    ['on a day without events: the next that has some', '2030-06-12', '2030-06-16'],
    ['when all is over: its first day', '2030-07-01', '2030-06-08'],
  ])('%s', (_, today, expected) => {
    expect(dayToShow(days, first, today)).toBe(expected)
  })

  it('is the first with events where the edition has none on its own days', () => {
    expect(dayToShow(['2030-06-01'], first, '2030-05-01')).toBe('2030-06-01')
    expect(dayToShow([], first, '2030-05-01')).toBeUndefined()
  })

  it('is no single day where there are few rows', () => {
    const programme = (count: number) =>
      programmeByDay(
        Array.from({ length: count }, (_, at) =>
          eventEntry({
            id: `event-${at}`,
            when: { start: '2030-06-09T10:00', end: '2030-06-09T11:00' },
          }),
        ),
      )
    expect(openingDay(programme(fewRows), first)).toBeUndefined()
    expect(openingDay(programme(fewRows + 1), first)).toBe('2030-06-09')
  })
})
