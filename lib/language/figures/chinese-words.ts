import { dayKey, monthKey, numberKey, numbersRead, type Reader, shareKeys } from './figure'
import { magnitudeOf } from './magnitude'

const number = String.raw`(?:\d{1,15}(?:\.\d+)?|[一二两三四五六七八九十百]{1,12})`

/** “十四五”: the fourteenth plan of five years, and the years that it is for. */
const fiveYearPlan: Reader = {
  pattern: /十([一二三四五六])五(?![一二三四五六七八九十百千万亿])/g,
  read: ([, last = '']) => {
    const plan = 10 + magnitudeOf(last)
    const begins = 2021 + (plan - 14) * 5
    return numbersRead(plan, 5, begins, begins + 4)
  },
}

const festivals: Record<string, [month: number, day: number]> = {
  双十一: [11, 11],
  双十二: [12, 12],
  三八: [3, 8],
  五一: [5, 1],
  五四: [5, 4],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  十一: [10, 1],
}

/** “六一儿童节”, “双十一”: days that are called by their date. */
const festival: Reader = {
  pattern: new RegExp(
    `(?<![第一二三四五六七八九十])(?:${Object.keys(festivals).join('|')})(?=\\D)`,
    'g',
  ),
  read: ([name]) => {
    const [month = 0, day = 0] = festivals[name] ?? []
    const asNumber = name.startsWith('双') ? 2 : magnitudeOf(name)
    return [{ keys: [dayKey(month, day), numberKey(asNumber)] }]
  },
}

/** “三分之一”. */
const share: Reader = {
  pattern: new RegExp(`(${number})分之(${number})`, 'g'),
  read: ([, whole = '', part = '']) => [
    { keys: shareKeys(magnitudeOf(part), magnitudeOf(whole)) },
    ...numbersRead(magnitudeOf(part)),
  ],
}

/** “八成”, “八成五”: tenths, of which Korean and Japanese have a word of their own. */
const tenths: Reader = {
  pattern:
    /(\d|[一二两三四五六七八九])成(?:([一二三四五六七八九])(?!个|家|项|人)|(半))?(?![立为员功果本都长效交就套熟绩品年群色])/g,
  read: ([, full = '', more = '', half]) => {
    const tenth = magnitudeOf(full)
    return numbersRead(tenth * 10 + (half ? 5 : magnitudeOf(more)), tenth)
  },
}

/** “八折”, “75折”: the share that is paid, and the share that is taken off. */
const discount: Reader = {
  pattern: /(\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2})折/g,
  read: ([, text = '']) => {
    const digits = /\d/.test(text) ? text : [...text].map((each) => magnitudeOf(each)).join('')
    const value = Number(digits)
    const paid = value < 10 ? value * 10 : value
    return numbersRead(value, paid, 100 - paid, (100 - paid) / 10)
  },
}

const halfUnits: Record<string, number> = { 小时: 30, 钟头: 30, 年: 6, 月: 15 }

/** “半小时”, “1个半小时”, “一年半”: in the smaller unit too. */
const halfUnit: Reader = {
  pattern: new RegExp(
    `(${number})?个?半个?(小时|钟头|年|月)|(${number})个?(小时|钟头|年|月)半`,
    'g',
  ),
  read: ([, before, unit = '', count, name = '']) => {
    const half = halfUnits[unit || name] ?? 0
    const whole = magnitudeOf(before ?? count ?? '')
    return numbersRead(half, ...(whole ? [whole, whole + 0.5, whole * 2 * half + half] : []))
  },
}

/** “一半”, “半数”, “半价”. */
const half: Reader = {
  pattern: /[一过]半|半[数价]/g,
  read: () => [{ keys: [...shareKeys(1, 2), numberKey(1)] }],
}

/** “上半年”, “第二季度”: by number, and by the months at both ends. */
const period: Reader = {
  pattern: /(?:(上)|下)半年|([一二三四1-4])季度/g,
  read: ([text, first, quarter]) => {
    const place = quarter ? magnitudeOf(quarter) : first ? 1 : 2
    const length = text.endsWith('年') ? 6 : 3
    const months = [(place - 1) * length + 1, place * length]
    return [
      ...numbersRead(place, ...months),
      ...months.map((month) => ({ keys: [monthKey(month)] })),
    ]
  },
}

/** “增长两倍” is three times as much; “翻倍”, “翻一番” twice, “翻两番” four times. */
const times: Reader = {
  pattern: new RegExp(`[长加高多了](${number})倍|翻(?:(${number})番|[倍番])`, 'g'),
  read: ([, more, doublings]) =>
    more
      ? numbersRead(magnitudeOf(more), magnitudeOf(more) + 1, magnitudeOf(more) * 100)
      : numbersRead(2 ** magnitudeOf(doublings ?? '一'), magnitudeOf(doublings ?? '一'), 100),
}

/** “1米2”: 1.2 metres. */
const height: Reader = {
  pattern: /(\d|[一二])米(\d{1,2}|[一二三四五六七八九])(?!\d|\.|[个人条项])/g,
  read: ([, metres = '', rest = '']) => {
    const digits = /\d/.test(rest) ? rest : String(magnitudeOf(rest))
    const value = Number(`${magnitudeOf(metres)}.${digits}`)
    return numbersRead(value, value * 100, magnitudeOf(metres), Number(digits))
  },
}

/** “每人”, “首届”, “单个”: one of them. */
const one: Reader = { pattern: /[每首单各]|元旦/g, read: () => numbersRead(1) }

/** “双方”, “俩”, “两国”; “次年” is the second. */
const two: Reader = { pattern: /[双俩]|[次副](?=[年日月席])/g, read: () => numbersRead(2) }

/** “两周”: in days as well. */
const weeks: Reader = {
  pattern: new RegExp(
    `(?<![第\\d一二三四五六七八九十百])(${number})(?:个?星期|周)(?!年|末|[一二三四五六日])`,
    'g',
  ),
  read: ([, count = '']) => numbersRead(magnitudeOf(count), magnitudeOf(count) * 7),
}

/** Ways of Chinese to say a number without writing it, before and after those that are written. */
export const beforeNumbers: readonly Reader[] = [
  fiveYearPlan,
  festival,
  share,
  tenths,
  discount,
  period,
  halfUnit,
  half,
  times,
  height,
  weeks,
]
export const afterNumbers: readonly Reader[] = [one, two]
