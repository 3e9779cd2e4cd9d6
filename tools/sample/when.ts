import { addDaysTo } from '../../lib/base/zone'
import type { When } from '../../lib/model/schema/when'
import { four } from './four'
import type { Random } from './random'

export const firstDay = '2030-06-08'
export const lastDay = '2030-06-16'

/** Nine days, Saturday to Sunday of the week after. */
export const days = Array.from({ length: 9 }, (_, index) => addDaysTo(firstDay, index))

const starts = ['09:00', '09:30', '10:00', '13:30', '14:00', '14:30', '15:30', '18:30', '19:30']
const lengths = [45, 60, 90, 120, 150, 180]
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A local date and time that many minutes later. */
function later(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16)
}

function span(random: Random, day: string) {
  const start = `${day}T${random.pick(starts)}`
  return { start, end: later(start, random.pick(lengths)) }
}

const agendaTexts = [
  four('样例致辞', 'Sample speeches', '샘플 인사말', '見本の挨拶'),
  four('样例报告', 'Sample report', '샘플 보고', '見本の報告'),
  four('样例问答', 'Sample questions', '샘플 질의응답', '見本の質疑'),
]

function withAgenda(random: Random, day: string): When {
  const start = `${day}T${random.pick(starts)}`
  const agenda = agendaTexts.map((text, index) => ({
    time: later(start, index * 30).slice(11),
    text,
  }))
  const doors = later(start, -30).slice(11)
  return { start, end: later(start, 120), doors, agenda }
}

function pastMidnight(random: Random, day: string): When {
  const start = `${day}T${random.pick(['21:00', '22:00', '23:30'])}`
  return { start, end: later(start, random.pick([150, 180, 210])) }
}

/** Begins in the small hours, which belong to the evening before. */
function afterMidnight(random: Random, day: string): When {
  const start = `${addDaysTo(day, 1)}T${random.pick(['00:30', '02:00', '04:45'])}`
  return { start, end: later(start, 60) }
}

/** A run of three to nine days that lies within the nine. */
function range(random: Random): { from: string; to: string } {
  const first = random.whole(0, 5)
  const last = random.whole(first + 2, 8)
  return { from: addDaysTo(firstDay, first), to: addDaysTo(firstDay, last) }
}

const hours = [
  { days: weekdays.slice(0, 5), open: '09:00', close: '17:00', last_entry: '16:30' },
  { days: weekdays.slice(5), open: '10:00', close: '20:00' },
]

function runWithClosedDay(random: Random): When {
  const { from, to } = range(random)
  return { from, to, hours, closed: [addDaysTo(from, 1)] }
}

function occurrences(random: Random): When {
  const chosen = random.some(days, random.whole(2, 6)).sort()
  const each = chosen.map((day, index) => {
    const { start, end } = span(random, day)
    return { id: `show-${index + 1}`, start, end: random.chance(0.15) ? 'unknown' : end }
  })
  return { occurrences: each }
}

function weekly(random: Random): When {
  const end = random.chance(0.3) ? 'unknown' : '11:00'
  return {
    repeat: {
      every: random.pick(weekdays),
      from: '2030-06-01',
      until: '2030-06-30',
      start: '09:30',
      end,
    },
  }
}

/** Every shape of `when` (5.1.1), on or around a day. */
export const shapes = {
  timed: (random, day) => span(random, day),
  end_unknown: (random, day) => ({ start: span(random, day).start, end: 'unknown' }),
  doors: (random, day) => {
    const { start, end } = span(random, day)
    return { start, end, doors: later(start, -30).slice(11) }
  },
  agenda: withAgenda,
  past_midnight: pastMidnight,
  after_midnight: afterMidnight,
  all_day: (_, day) => ({ date: day }),
  all_day_hours: (_, day) => ({ date: day, open_hours: { open: '09:00', close: '18:00' } }),
  run: (random) => range(random),
  run_hours: (random) => ({ ...range(random), hours }),
  run_closed: runWithClosedDay,
  occurrences,
  repeat: weekly,
  month: () => ({ precision: 'month', value: '2030-06' }),
  year: () => ({ precision: 'year', value: 2030 }),
  tba: () => ({ precision: 'tba' }),
} as const satisfies Record<string, (random: Random, day: string) => When>

export type Shape = keyof typeof shapes

export const shapeNames = Object.keys(shapes) as Shape[]

/** How often a shape comes among events that go as planned. */
export const shapeWeights: readonly (readonly [Shape, number])[] = [
  ['end_unknown', 28],
  ['doors', 16],
  ['agenda', 22],
  ['past_midnight', 8],
  ['after_midnight', 3],
  ['all_day', 12],
  ['all_day_hours', 12],
  ['run', 4],
  ['run_hours', 16],
  ['run_closed', 6],
  ['occurrences', 18],
  ['repeat', 5],
  ['month', 3],
  ['year', 3],
  ['tba', 4],
  ['timed', 160],
]
