import { afterNumbers, beforeNumbers } from './chinese-words'
import { amountOf, clock, fraction, isoDate, phone, plainNumber, shortYear } from './common-readers'
import { dayTimes, namedTimes } from './day-times'
import {
  bareDayKey,
  dayKey,
  type Figure,
  monthKey,
  numberKey,
  numbersRead,
  type Reader,
  readFigures,
} from './figure'
import { chineseValues, magnitudeOf } from './magnitude'

const numeral = '[〇零一二两三四五六七八九十百千万亿]+'

/** “六月十六日” as “6月16日”, so that the patterns below need to know digits only. */
function withDigits(text: string): string {
  const halfWidth = text.replaceAll(/[０-９：．，＋]/g, (letter) => letter.normalize('NFKC'))
  const plain = halfWidth.replaceAll('百分之', '').replaceAll('点钟', '点').replaceAll('点整', '点')
  return plain.replaceAll(
    new RegExp(`(?<![\\d.])${numeral}(?=[年月日号时点刻世]|分(?!之))`, 'g'),
    (run) => {
      const [value = 0] = chineseValues(run)
      return String(value)
    },
  )
}

const monthDay: Reader = {
  pattern: /(?<!\d)(\d{1,2})月(\d{1,2})(?=[日号至到、—–~～-]|和)/g,
  read: ([, month, day]) => [
    {
      keys: [
        dayKey(Number(month), Number(day)),
        monthKey(Number(month)),
        numberKey(Number(month)),
        numberKey(Number(day)),
      ],
    },
  ],
}

const bareMonth: Reader = {
  pattern: /(?<!\d)(1[0-2]|[1-9])(?=月|(?:至|到|[、—–~～-])(?:1[0-2]|[1-9])月)/g,
  read: ([, month]) => [{ keys: [monthKey(Number(month)), numberKey(Number(month))] }],
}

const bareDay: Reader = {
  pattern: /(?<!\d)([12]\d|3[01]|[1-9])(?=日|号|(?:至|到|[、和—–~～-])(?:[12]\d|3[01]|[1-9])日)/g,
  read: ([, day]) => [{ keys: [bareDayKey(Number(day)), numberKey(Number(day))] }],
}

const times = dayTimes({ number: '\\d{1,2}', unit: '[时点]', toHour: Number })

/** A time of day; “两点” may also be two points. */
const hour: Reader = {
  pattern: times.pattern,
  read: (match) => [
    ...times.read(match),
    ...[...match[0].matchAll(/\d+(?=[时点])/g)].flatMap(([value]) => numbersRead(Number(value))),
  ],
}

const centuries: Record<string, number> = { 上世纪: 20, 本世纪: 21 }

/** “20世纪90年代”, “上世纪九十年代”, “90年代”. */
const decade: Reader = {
  pattern: /(?:(\d{2})世纪|(上世纪|本世纪))?(\d0)年代/g,
  read: ([, number, name = '', years]) => {
    const century = Number(number ?? centuries[name] ?? 20)
    return numbersRead((century - 1) * 100 + Number(years), century, Number(years))
  },
}

const withUnits: Reader = {
  pattern: /(?<![\d,.])(?:(\d[\d,.]*)(?:至|到|[—–~～-]))?((?:\d[\d,]*(?:\.\d+)?[十百千万亿]+)+)/g,
  read: ([, first, text = '']) => {
    const main = magnitudeOf(text)
    if (!first) return numbersRead(main)
    const low = amountOf(first)
    return numbersRead(main, low, low * magnitudeOf(text.replaceAll(/[\d,.]/g, '')))
  },
}

const numerals: Reader = {
  pattern: new RegExp(numeral, 'g'),
  read: ([run]) => [{ keys: chineseValues(run).map(numberKey) }],
}

const readers = [
  isoDate,
  phone,
  shortYear,
  ...beforeNumbers,
  decade,
  monthDay,
  bareMonth,
  hour,
  clock,
  namedTimes,
  bareDay,
  withUnits,
  fraction,
  plainNumber,
  numerals,
  ...afterNumbers,
]

/** A date in full also gives its parts: the translation may say only the month, or only the day. */
function parts(key: string): string[] {
  const [, month, day] = /^d:(\d+)-(\d+)$/.exec(key) ?? []
  if (!month || !day) return [key]
  return [key, monthKey(Number(month)), numberKey(Number(month)), numberKey(Number(day))]
}

/** The figures of a Chinese text, as they stand there. */
export const figuresInChinese = (text: string): Figure[] => readFigures(withDigits(text), readers)

/** The figures that a translation of a Chinese text may contain. */
export interface Allowed {
  /** Facts that the Chinese states. */
  keys: ReadonlySet<string>
  /** Facts that it states by another way of reading. */
  maybe: ReadonlySet<string>
}

export function figuresAllowed(text: string): Allowed {
  const figures = figuresInChinese(text)
  return {
    keys: new Set(figures.flatMap(({ keys }) => keys.flatMap(parts))),
    maybe: new Set(figures.flatMap(({ maybe = [] }) => maybe)),
  }
}
