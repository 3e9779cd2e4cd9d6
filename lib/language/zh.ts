import { zhCN } from 'date-fns/locale'
import messages from '../../messages/zh.json' with { type: 'json' }
import { cjkRuns, hanOrKana } from './cjk'
import { figuresInChinese } from './figures/chinese'
import type { Language } from './language'
import { wordingOf } from './wording/reasons'
import { termRules } from './wording/terms'
import { wordingZh } from './wording/zh'

/** Simplified Chinese as used in the mainland. */
export const zh = {
  tag: 'zh-CN',
  openGraph: 'zh_CN',
  name: '中文',
  editorName: { zh: '中文', en: 'Chinese' },
  isRequired: true,
  messages,
  dates: {
    names: zhCN,
    full: 'y年M月d日（EEEE）',
    day: 'y年M月d日',
    dayInYear: 'M月d日',
    dayOfWeek: 'M月d日 EEE',
    month: 'y年M月',
    year: 'y年',
    monthName: 'M月',
    weekday: 'EEE',
    range: {
      month: ['y年M月d日', 'd日'],
      year: ['y年M月d日', 'M月d日'],
      years: ['y年M月d日', 'y年M月d日'],
      joins: { month: '至', year: '至', years: '至' },
    },
    clockJoin: '—',
    weekdayJoin: '至',
    dayMark: '日',
    dayClockJoin: '',
    from: (clock) => `${clock}起`,
    inVenueZone: (text) => `${text}（北京时间）`,
    largeDate: (month, weekdays) => ({ before: month, after: weekdays }),
  },
  listSeparator: '、',
  labelled: (label, title) => `【${label}】${title}`,
  regionNames: { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' },
  lineBreaking: 'words',
  typography: {
    hangulWidth: 1,
    fullWidth: /[‘’“”·]/,
    spacing: { closing: '[”’）》」』】，。、；]', opening: /^[“‘（《〈【「『]/ },
  },
  hanShapes: ['sc', 'jp', 'kr'],
  foreignRuns: cjkRuns(hanOrKana, '・'),
  isOwnScript: ({ han, kana, hangul }) => han > 0 && kana * 12 < han && hangul < han,
  figures: figuresInChinese,
  statusWords: /已?取消|延期|改期|推迟/,
  wording: wordingOf(wordingZh, termRules('zh')),
} as const satisfies Language
