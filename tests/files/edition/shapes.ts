import { translator } from '../../../lib/language/translator'
import type { Published } from './events'

/** What an English reader and her calendar are told of a date. */
export interface Expected {
  /** How the first of its rows begins in the English programme by day. */
  list: string
  /** The answer to "when" in English, in its parts; none where nothing is known. */
  page: readonly string[] | undefined
  /** The name of the row in English. */
  label: string | undefined
  /** `<time datetime>` of the list, and of the answer. */
  listTime: string | undefined
  pageTimes: readonly string[]
  /** Start and end of each calendar entry. */
  calendar: readonly (readonly [string, string | undefined])[]
}

const zone = 'Asia/Shanghai '
const t = translator('en')

/** One event of the fixture for each shape. */
export const shapes = {
  'sample-opening': {
    list: '17 June 14:00 –16:30 Sample opening',
    page: ['17 June 2030 · Mon', '14:00–16:30 (Beijing time)', t('when.doors', { time: '13:30' })],
    label: 'Date and time',
    listTime: '2030-06-17T14:00+08:00',
    pageTimes: ['2030-06-17T14:00+08:00'],
    calendar: [[`${zone}20300617T140000`, `${zone}20300617T163000`]],
  },
  'sample-forum': {
    list: '18 June from 14:00 Provisional Sample forum',
    page: ['18 June 2030 · Tue', 'from 14:00 (Beijing time)'],
    label: 'Date and time',
    listTime: '2030-06-18T14:00+08:00',
    pageTimes: ['2030-06-18T14:00+08:00'],
    calendar: [[`${zone}20300618T140000`, undefined]],
  },
  'sample-concert': {
    list: '19 June 21:00 –00:30 (+1) Sample concert',
    page: ['19 June 2030 · Wed', '21:00–00:30 (+1) (Beijing time)'],
    label: 'Date and time',
    listTime: '2030-06-19T21:00+08:00',
    pageTimes: ['2030-06-19T21:00+08:00'],
    calendar: [[`${zone}20300619T210000`, `${zone}20300620T003000`]],
  },
  'sample-fair': {
    list: '22 June Cancelled Sample fair',
    page: ['22 June 2030 · Sat', t('when.open_hours', { hours: '10:00–18:00 (Beijing time)' })],
    label: 'Date',
    listTime: '2030-06-22',
    pageTimes: ['2030-06-22'],
    calendar: [['DATE 20300622', 'DATE 20300623']],
  },
  'sample-exhibition': {
    list: '17–23 June · Mon–Sun',
    page: [
      '17–23 June 2030',
      t('when.hours', { days: 'Tue, Wed, Thu, Fri', hours: '09:00–17:00 (Beijing time)' }),
      t('when.last_entry', { time: '16:30' }),
      t('when.hours', { days: 'Sat, Sun', hours: '10:00–18:00 (Beijing time)' }),
      t('when.closed', { days: '17 June 2030' }),
    ],
    label: 'Open',
    listTime: '2030-06-17',
    pageTimes: ['2030-06-17'],
    calendar: [['DATE 20300617', 'DATE 20300624']],
  },
  'sample-workshop': {
    list: '18 June 10:00 –11:30 Sample workshop',
    page: [
      '18–20 June 2030 · Tue–Thu',
      'Tuesday 18 June 2030, 10:00–11:30 (Beijing time)',
      'Wednesday 19 June 2030, 10:00–11:30 (Beijing time)',
      t('status.cancelled'),
      'Thursday 20 June 2030, from 15:00 (Beijing time)',
      'Sample Garden',
      t('when.sessions', { count: 3 }),
    ],
    label: 'Dates',
    listTime: '2030-06-18T10:00+08:00',
    pageTimes: [
      '2030-06-18',
      '2030-06-18T10:00+08:00',
      '2030-06-19T10:00+08:00',
      '2030-06-20T15:00+08:00',
    ],
    calendar: [
      [`${zone}20300618T100000`, `${zone}20300618T113000`],
      [`${zone}20300619T100000`, `${zone}20300619T113000`],
      [`${zone}20300620T150000`, undefined],
    ],
  },
  'sample-walk': {
    list: '7 June 09:00 –10:30 Sample walk',
    page: [
      '7–28 June 2030',
      'Friday 7 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 14 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 21 June 2030, 09:00–10:30 (Beijing time)',
      'Friday 28 June 2030, 09:00–10:30 (Beijing time)',
      t('when.sessions', { count: 4 }),
    ],
    label: 'Dates',
    listTime: '2030-06-07T09:00+08:00',
    pageTimes: [
      '2030-06-07',
      ...['07', '14', '21', '28'].map((day) => `2030-06-${day}T09:00+08:00`),
    ],
    calendar: ['07', '14', '21', '28'].map((day) => [
      `${zone}203006${day}T090000`,
      `${zone}203006${day}T103000`,
    ]),
  },
  'sample-race': {
    list: 'June 2030 Sample race',
    page: ['June 2030'],
    label: 'Date',
    listTime: '2030-06',
    pageTimes: ['2030-06'],
    calendar: [],
  },
  'sample-dinner': {
    list: 'Sample dinner',
    page: undefined,
    label: undefined,
    listTime: undefined,
    pageTimes: [],
    calendar: [],
  },
} as const satisfies Partial<Record<Published, Expected>>
