import { ko as names } from 'date-fns/locale'
import messages from '../../messages/ko.json' with { type: 'json' }
import { cjkRuns, hanOrKana } from './cjk'
import { koreanJapaneseFigures } from './figures/korean-japanese'
import type { Language } from './language'
import { withParticles } from './particles'
import { wordingKo } from './wording/ko'
import { wordingOf } from './wording/reasons'
import { termRules } from './wording/terms'

/** Korean as used in the Republic of Korea. */
export const ko = {
  tag: 'ko',
  openGraph: 'ko_KR',
  name: '한국어',
  editorName: { zh: '韩文', en: 'Korean' },
  isRequired: true,
  messages,
  dates: {
    names,
    full: 'y년 M월 d일(EEE)',
    day: 'y년 M월 d일',
    dayInYear: 'M월 d일',
    dayOfWeek: 'M월 d일(EEE)',
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
    weekdayJoin: '~',
    dayMark: '일',
    dayClockJoin: ' ',
    from: (clock) => `${clock}부터`,
    inVenueZone: (text) => `${text}(베이징 시간)`,
    largeDate: (month, weekdays) => ({
      before: `${month} `,
      after: weekdays && `(${weekdays})`,
    }),
  },
  readersZone: { ahead: 540, inZone: (text) => `${text}(한국 시간)` },
  listSeparator: ', ',
  labelled: (label, title) => `[${label}] ${title}`,
  regionNames: { HK: '중국 홍콩', MO: '중국 마카오', TW: '중국 타이완' },
  lineBreaking: 'spaces',
  typography: { hangulWidth: 0.92 },
  hanShapes: ['kr', 'jp', 'sc'],
  foreignRuns: cjkRuns(hanOrKana, '[ ，、：・·]+'),
  isOwnScript: ({ hangul, han }) => hangul > 0 && hangul >= han,
  figures: koreanJapaneseFigures,
  statusWords: /취소|연기|일정 변경/,
  settle: withParticles,
  wording: wordingOf(wordingKo, termRules('ko')),
} as const satisfies Language
