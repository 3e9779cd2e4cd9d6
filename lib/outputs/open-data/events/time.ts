import { site } from '../../../content'
import { sessionsOf } from '../../../model/event/sessions'
import { spans } from '../../../model/event/when'
import { statuses } from '../../../model/schema/when'
import { fourWords, group } from '../field'
import { offsetTime, shapes, timesOf } from '../times'
import type { EventColumns, With } from './record'

const times = ({ facts }: With<'when'>) => timesOf(facts.when)

/** One session, with first and last day of what has no clock times. */
function sessionRows({ facts }: With<'id' | 'when' | 'status' | 'place'>) {
  const span = spans(facts.when)
  return sessionsOf(facts).map(({ start, end, ...session }) => ({
    ...session,
    start: start ?? session.day,
    end: start === undefined ? span?.last : end,
  }))
}

interface Hours {
  days?: readonly string[]
  open: string
  close: string
  last_entry?: string | undefined
}

/** Opening hours, which only what takes whole days has. */
function hoursRows({ facts: { when } }: With<'when'>): readonly Hours[] | 'unknown' | 'none' {
  if ('from' in when) return when.hours ?? 'unknown'
  if (!('date' in when)) return 'none'
  return when.open_hours === undefined ? 'unknown' : [when.open_hours]
}

/** When an event is. */
export const time = {
  shape: { type: 'code', allowed: shapes, read: (record) => times(record).shape },
  start: { type: 'time', read: (record) => times(record).start },
  end: { type: 'time', read: (record) => times(record).end },
  doors: {
    type: 'clock',
    read: ({ facts: { when } }) => ('start' in when ? when.doors : 'none'),
  },
  hours: group({
    rows: hoursRows,
    members: {
      days: {
        type: 'code',
        list: true,
        allowed: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        read: ({ days }) => days ?? 'none',
      },
      open: { type: 'clock', read: ({ open }) => open },
      close: { type: 'clock', read: ({ close }) => close },
      last_entry: { type: 'clock', read: (row) => row.last_entry },
    },
  }),
  closed: {
    type: 'time',
    list: true,
    read: ({ facts: { when } }) => ('closed' in when ? when.closed : undefined) ?? 'none',
  },
  agenda: group({
    rows: ({ facts: { when } }) => ('agenda' in when ? when.agenda : undefined) ?? 'none',
    members: {
      time: { type: 'clock', read: (row) => row.time },
      text: { type: 'words', read: ({ text }) => fourWords((locale) => text[locale]) },
    },
  }),
  previous: group({
    rows: ({ facts }) => (facts.previous ?? []).map(timesOf),
    members: {
      start: { type: 'time', read: ({ start }) => start },
      end: { type: 'time', read: ({ end }) => end },
    },
  }),
  sessions: group({
    rows: (record) => {
      const rows = sessionRows(record)
      return rows.length === 0 ? 'unknown' : rows
    },
    members: {
      uid: { type: 'id', read: ({ id }) => `${id}@${site().uid_domain}` },
      day: { type: 'time', read: ({ day }) => day },
      start: { type: 'time', read: ({ start }) => offsetTime(start) },
      end: { type: 'time', read: ({ end }) => end && offsetTime(end) },
      status: { type: 'code', allowed: statuses, read: ({ status }) => status },
      place: { type: 'id', list: true, or: ['online'], read: ({ place }) => place },
    },
  }),
} as const satisfies Partial<EventColumns>
