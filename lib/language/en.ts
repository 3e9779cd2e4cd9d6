import { enGB } from 'date-fns/locale'
import messages from '../../messages/en.json' with { type: 'json' }
import { cjkRuns, hanOrKana } from './cjk'
import { englishFigures } from './figures/english'
import type { Language } from './language'
import { wordingEn } from './wording/en'
import { wordingOf } from './wording/reasons'
import { termRules } from './wording/terms'

/** British English. */
export const en = {
  tag: 'en',
  openGraph: 'en_GB',
  name: 'English',
  editorName: { zh: '英文', en: 'English' },
  isRequired: true,
  messages,
  dates: {
    names: enGB,
    full: 'EEEE d MMMM y',
    day: 'd MMMM y',
    dayInYear: 'd MMMM',
    dayOfWeek: 'EEE d MMMM',
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
    weekdayJoin: '–',
    dayMark: '',
    dayClockJoin: ', ',
    from: (clock) => `from ${clock}`,
    inVenueZone: (text) => `${text} (Beijing time)`,
    largeDate: (month, weekdays) => ({
      before: '',
      after: weekdays ? `${month} · ${weekdays}` : month,
    }),
  },
  listSeparator: ', ',
  labelled: (label, title) => `[${label}] ${title}`,
  regionNames: {
    KR: 'Republic of Korea',
    HK: 'Hong Kong, China',
    MO: 'Macao, China',
    TW: 'Taiwan, China',
  },
  lineBreaking: 'spaces',
  unbroken:
    /(\d) (January|February|March|April|May|June|July|August|September|October|November|December)/g,
  typography: { hangulWidth: 0.92 },
  // Korean faces have curly quotes that are not full-width.
  hanShapes: ['kr', 'sc', 'jp'],
  foreignRuns: cjkRuns(hanOrKana, '[ ，、：・·]+'),
  isOwnScript: ({ latin, han, hangul, kana }) => latin / 4 >= han + hangul + kana,
  figures: englishFigures,
  statusWords: /\b(?:cancell?ed|postponed|rescheduled|called off)\b/i,
  wording: wordingOf(wordingEn, termRules('en')),
} as const satisfies Language
