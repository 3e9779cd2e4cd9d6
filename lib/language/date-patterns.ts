import type { Locale as DateFnsLocale } from 'date-fns'
import { enGB, ja, ko, zhCN } from 'date-fns/locale'
import type { Locale } from './locales'

/** The date-fns locale of each language: names of months and weekdays. */
export const dateFnsLocales = {
  zh: zhCN,
  en: enGB,
  ko,
  ja,
} as const satisfies Record<Locale, DateFnsLocale>

interface RangePatterns {
  /** First and last day within one month, within one year, and across years. */
  month: readonly [string, string]
  year: readonly [string, string]
  years: readonly [string, string]
  /** What stands between; spaced where the parts themselves hold spaces. */
  joins: { month: string; year: string; years: string }
}

interface Patterns {
  /** Day with weekday. */
  full: string
  day: string
  /** Day where the year is clear. */
  dayInYear: string
  month: string
  year: string
  /** Name of a month and of a weekday beside a big numeral. */
  monthName: string
  weekday: string
  range: RangePatterns
  /** Between two clock times, and between two weekdays. */
  clockJoin: string
  /** Day and clock time: what stands between. */
  dayClockJoin: string
  /** A start whose end is not known. */
  from: (clock: string) => string
  /** Says in which zone the clock times are. */
  inVenueZone: (text: string) => string
  /** Month and weekdays beside a big numeral. */
  caption: (month: string, weekdays: string) => string
  /** Between the items of a list. */
  listJoin: string
}

/** Every way a date is written, in date-fns patterns; the only place that knows. */
export const patterns = {
  zh: {
    full: 'y年M月d日（EEE）',
    day: 'y年M月d日',
    dayInYear: 'M月d日',
    month: 'y年M月',
    year: 'y年',
    monthName: 'M月',
    weekday: 'EEE',
    range: {
      month: ['y年M月d日', 'd日'],
      year: ['y年M月d日', 'M月d日'],
      years: ['y年M月d日', 'y年M月d日'],
      joins: { month: '–', year: '–', years: '–' },
    },
    clockJoin: '–',
    dayClockJoin: '',
    from: (clock) => `${clock}起`,
    inVenueZone: (text) => `${text}（北京时间）`,
    caption: (month, weekdays) => `${month} ${weekdays}`,
    listJoin: '、',
  },
  en: {
    full: 'EEEE d MMMM y',
    day: 'd MMMM y',
    dayInYear: 'd MMMM',
    month: 'MMMM y',
    year: 'y',
    monthName: 'MMMM',
    weekday: 'EEE',
    range: {
      month: ['d', 'd MMMM y'],
      year: ['d MMMM', 'd MMMM y'],
      years: ['d MMMM y', 'd MMMM y'],
      joins: { month: '–', year: ' – ', years: ' – ' },
    },
    clockJoin: '–',
    dayClockJoin: ', ',
    from: (clock) => `from ${clock}`,
    inVenueZone: (text) => `${text} (Beijing time)`,
    caption: (month, weekdays) => `${month} · ${weekdays}`,
    listJoin: ', ',
  },
  ko: {
    full: 'y년 M월 d일(EEE)',
    day: 'y년 M월 d일',
    dayInYear: 'M월 d일',
    month: 'y년 M월',
    year: 'y년',
    monthName: 'M월',
    weekday: 'EEE',
    range: {
      month: ['y년 M월 d', 'd일'],
      year: ['y년 M월 d일', 'M월 d일'],
      years: ['y년 M월 d일', 'y년 M월 d일'],
      joins: { month: '~', year: '~', years: '~' },
    },
    clockJoin: '~',
    dayClockJoin: ' ',
    from: (clock) => `${clock}부터`,
    inVenueZone: (text) => `${text}(베이징 시간)`,
    caption: (month, weekdays) => `${month}(${weekdays})`,
    listJoin: ', ',
  },
  ja: {
    full: 'y年M月d日（EEE）',
    day: 'y年M月d日',
    dayInYear: 'M月d日',
    month: 'y年M月',
    year: 'y年',
    monthName: 'M月',
    weekday: 'EEE',
    range: {
      month: ['y年M月d', 'd日'],
      year: ['y年M月d日', 'M月d日'],
      years: ['y年M月d日', 'y年M月d日'],
      joins: { month: '～', year: '～', years: '～' },
    },
    clockJoin: '～',
    dayClockJoin: '',
    from: (clock) => `${clock}から`,
    inVenueZone: (text) => `${text}（北京時間）`,
    caption: (month, weekdays) => `${month}（${weekdays}）`,
    listJoin: '、',
  },
} as const satisfies Record<Locale, Patterns>
