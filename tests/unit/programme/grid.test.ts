import { describe, expect, it, vi } from 'vitest'
import type { EventFacts } from '../../../lib/model/schema/event'
import { programmeByDay } from '../../../lib/programme/by-day'
import { gridDay } from '../../../lib/programme/grid'
import { eventEntry } from '../../support/event-entry'

const known = [
  { id: 'park', district: 'rongcheng' },
  { id: 'hall', district: 'huancui' },
  { id: 'pier', district: 'unknown' },
]

vi.mock('../../../lib/content', () => ({
  venues: () => known,
  venue: (id: string) => known.find((venue) => venue.id === id),
}))

const day = '2026-09-21'
const event = (id: string, when: EventFacts['when'], place: EventFacts['place'] = ['hall']) =>
  eventEntry({ id, when, place })
const at = (id: string, from: string, end: string, place?: EventFacts['place']) =>
  event(id, { start: `${day}T${from}`, end }, place)

function grid(...entries: ReturnType<typeof event>[]) {
  const [first] = programmeByDay(entries).days
  if (first === undefined) throw new Error('no day')
  return gridDay(first)
}

/** Each row as text: gaps as minus and columns, sessions as id and columns. */
const rows = ({ groups }: ReturnType<typeof grid>) =>
  groups.flatMap(({ venues }) =>
    venues.flatMap(({ id, lanes }) =>
      lanes.map(
        (lane) =>
          `${id} ${lane.map(({ item, span }) => `${item?.entry.id ?? '-'}${span}`).join(' ')}`,
      ),
    ),
  )

describe('the table of a day', () => {
  it('has whole hours, of half an hour a column', () => {
    const table = grid(at('aaa', '09:30', `${day}T10:15`))
    expect(table.columns).toEqual({ start: 18, end: 22 })
    expect(rows(table)).toEqual(['hall -1 aaa2 -1'])
  })

  it('goes on past midnight', () => {
    const table = grid(at('aaa', '22:00', '2026-09-22T00:30'))
    expect(table.columns).toEqual({ start: 44, end: 50 })
    expect(rows(table)).toEqual(['hall aaa5 -1'])
  })

  it('has after midnight what begins there (T21)', () => {
    const late = event('bbb', { start: '2026-09-22T01:00', end: '2026-09-22T02:00' })
    const table = grid(at('aaa', '23:00', '2026-09-22T00:00'), late)
    expect(rows(table)).toEqual(['hall aaa2 -2 bbb2'])
  })

  it('gives an hour to what has no known end', () => {
    expect(rows(grid(at('aaa', '14:00', 'unknown')))).toEqual(['hall aaa2'])
  })

  it('has a further row where sessions of a venue overlap', () => {
    const table = grid(at('aaa', '14:00', `${day}T16:00`), at('bbb', '15:00', `${day}T17:00`))
    expect(rows(table)).toEqual(['hall aaa4 -2', 'hall -2 bbb4'])
  })

  it('has no bar for what is known by its day alone, which stands beside the table', () => {
    const table = grid(event('fair', { date: day }), at('aaa', '14:00', `${day}T16:00`))
    expect(rows(table)).toEqual(['hall aaa4'])
    expect(table.timeless.map(({ entry }) => entry.id)).toEqual(['fair'])
    const alone = grid(event('fair', { date: day }))
    expect([alone.groups, alone.timeless.length]).toEqual([[], 1])
  })

  it('has no bar for what is open on the day either: one may come at any hour', () => {
    const hours = { open: '18:00', close: '00:30' }
    const table = grid(event('fair', { date: day, open_hours: hours }))
    expect(table.groups).toEqual([])
    expect(table.timeless.map(({ entry }) => entry.id)).toEqual(['fair'])
  })

  it('goes by district, and ends with what is in none', () => {
    const table = grid(
      at('aaa', '14:00', `${day}T15:00`, 'unknown'),
      at('bbb', '14:00', `${day}T15:00`, 'online'),
      at('ccc', '14:00', `${day}T15:00`, ['park']),
      at('ddd', '14:00', `${day}T15:00`, ['hall', 'park']),
      at('eee', '14:00', `${day}T15:00`, ['pier']),
    )
    expect(table.groups.map(({ district }) => district)).toEqual([
      'huancui',
      'rongcheng',
      'online',
      'unknown',
    ])
    expect(rows(table)).toEqual([
      'hall ddd2',
      'park ccc2',
      'park ddd2',
      'online bbb2',
      'pier eee2',
      'unknown aaa2',
    ])
  })

  it('fills every row to the same width', () => {
    const table = grid(
      at('aaa', '09:10', `${day}T09:50`),
      at('bbb', '09:40', `${day}T11:20`, ['park']),
      at('ccc', '21:00', '2026-09-22T01:10'),
    )
    const widths = table.groups.flatMap(({ venues }) =>
      venues.flatMap(({ lanes }) =>
        lanes.map((lane) => lane.reduce((sum, { span }) => sum + span, 0)),
      ),
    )
    expect(widths).toEqual([34, 34])
    expect(table.columns.end - table.columns.start).toBe(34)
  })
})
