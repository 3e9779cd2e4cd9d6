import { clock, isoDate, phone, plainNumber, shortYear } from './common-readers'
import {
  bareDayKey,
  dayKey,
  type Figure,
  monthKey,
  numberKey,
  type Reader,
  readFigures,
  timeKey,
} from './figure'
import { chineseValues, magnitudeOf } from './magnitude'

const numeral = '[〇零一二两三四五六七八九十百千万亿]+'

/** “六月十六日” as “6月16日”, so that the patterns below need to know digits only. */
function withDigits(text: string): string {
  const halfWidth = text.replaceAll(/[０-９：．，]/g, (letter) => letter.normalize('NFKC'))
  const plain = halfWidth.replaceAll('百分之', '')
  return plain.replaceAll(new RegExp(`(?<![\\d.])${numeral}(?=[年月日号时点])`, 'g'), (run) => {
    const [value = 0] = chineseValues(run)
    return String(value)
  })
}

const monthDay: Reader = {
  pattern: /(?<!\d)(\d{1,2})月(\d{1,2})(?=[日号至到、—–~～-]|和)/g,
  read: ([, month, day]) => [
    [
      dayKey(Number(month), Number(day)),
      monthKey(Number(month)),
      numberKey(Number(month)),
      numberKey(Number(day)),
    ],
  ],
}

const bareMonth: Reader = {
  pattern: /(?<!\d)(1[0-2]|[1-9])(?=月|(?:至|到|[、—–~～-])(?:1[0-2]|[1-9])月)/g,
  read: ([, month]) => [[monthKey(Number(month)), numberKey(Number(month))]],
}

const bareDay: Reader = {
  pattern: /(?<!\d)([12]\d|3[01]|[1-9])(?=日|号|(?:至|到|[、和—–~～-])(?:[12]\d|3[01]|[1-9])日)/g,
  read: ([, day]) => [[bareDayKey(Number(day)), numberKey(Number(day))]],
}

const hour: Reader = {
  pattern: /(上午|早上|中午|下午|晚上|傍晚)?(\d{1,2})[时点](?:([0-5]?\d)分?|(半))?/g,
  read: ([, half = '', hours, minutes = '0', thirty]) => {
    const plain = Number(hours)
    const late = /下午|晚上|傍晚/.test(half) && plain < 12
    const minute = thirty ? 30 : Number(minutes)
    return [[timeKey(plain + (late ? 12 : 0), minute), numberKey(plain)]]
  },
}

const decade: Reader = {
  pattern: /(\d{2})世纪(\d0)年代/g,
  read: ([, century, years]) => {
    const first = (Number(century) - 1) * 100 + Number(years)
    return [[numberKey(first), numberKey(Number(century)), numberKey(Number(years))]]
  },
}

const withUnits: Reader = {
  pattern: /(?:(\d[\d,.]*)(?:至|到|[—–~～-]))?((?:\d[\d,]*(?:\.\d+)?[十百千万亿]+)+)/g,
  read: ([, first, text = '']) => {
    const main = numberKey(magnitudeOf(text))
    if (!first) return [[main]]
    const low = Number(first.replaceAll(',', ''))
    return [[main, numberKey(low), numberKey(low * magnitudeOf(text.replaceAll(/[\d,.]/g, '')))]]
  },
}

const numerals: Reader = {
  pattern: new RegExp(numeral, 'g'),
  read: ([run]) => [chineseValues(run).map(numberKey)],
}

const double: Reader = { pattern: /双/g, read: () => [[numberKey(2)]] }

const readers = [
  isoDate,
  phone,
  shortYear,
  clock,
  decade,
  monthDay,
  bareMonth,
  hour,
  bareDay,
  withUnits,
  plainNumber,
  numerals,
  double,
]

/** A date in full also gives its parts: the translation may say only the month, or only the day. */
function parts(key: string): string[] {
  const [, month, day] = /^d:(\d+)-(\d+)$/.exec(key) ?? []
  if (!month || !day) return [key]
  return [key, monthKey(Number(month)), numberKey(Number(month)), numberKey(Number(day))]
}

/** The figures of a Chinese text, as they stand there. */
export const figuresInChinese = (text: string): Figure[] => readFigures(withDigits(text), readers)

/** Every figure that a translation of this Chinese text may contain. */
export const chineseFigures = (text: string): Set<string> =>
  new Set(figuresInChinese(text).flatMap(({ keys }) => keys.flatMap(parts)))
