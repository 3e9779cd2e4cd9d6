import { ja as names } from 'date-fns/locale'
import messages from '../../messages/ja.json' with { type: 'json' }
import { cjkRuns } from './cjk'
import { koreanJapaneseFigures } from './figures/korean-japanese'
import type { Language } from './language'
import { wordingJa } from './wording/ja'
import { wordingOf } from './wording/reasons'
import { termRules } from './wording/terms'

export const ja = {
  tag: 'ja',
  openGraph: 'ja_JP',
  name: '日本語',
  editorName: { zh: '日文', en: 'Japanese' },
  isRequired: true,
  messages,
  dates: {
    names,
    full: 'y年M月d日（EEE）',
    day: 'y年M月d日',
    dayInYear: 'M月d日',
    dayOfWeek: 'M月d日（EEE）',
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
    weekdayJoin: '～',
    dayMark: '日',
    dayClockJoin: '',
    from: (clock) => `${clock}～`,
    inVenueZone: (text) => `${text}（北京時間）`,
    largeDate: (month, weekdays) => ({ before: month, after: weekdays && `（${weekdays}）` }),
  },
  readersZone: { ahead: 540, inZone: (text) => `${text}（日本時間）` },
  listSeparator: '、',
  labelled: (label, title) => `【${label}】${title}`,
  regionNames: { HK: '中国香港', MO: '中国マカオ', TW: '中国台湾' },
  lineBreaking: 'phrases',
  typography: {
    hangulWidth: 1,
    spacing: { closing: '[）》」』】，。、；]', opening: /^[「『（《〈【]/ },
  },
  hanShapes: ['jp', 'sc', 'kr'],
  // Japanese writes kana between its own words and Chinese ones.
  foreignRuns: cjkRuns('[\\p{sc=Han}]', '[ ，]'),
  isOwnScript: ({ kana, hangul }) => kana > 0 && kana > hangul,
  hasHanNames: true,
  figures: koreanJapaneseFigures,
  statusWords: /中止|延期|日程変更/,
  wording: wordingOf(wordingJa, termRules('ja')),
} as const satisfies Language
