import { clock, isoDate, phone, plainNumber, shortYear } from './common-readers'
import {
  dayKey,
  type Figure,
  monthKey,
  numberKey,
  type Reader,
  readFigures,
  timeKey,
} from './figure'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const long = 'January|February|March|April|May|June|July|August|September|October|November|December'
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const month = `(${long}|(?:${short})\\b\\.?)`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const between = '\\s*(?:[–—-]|,|&|\\bto\\b|\\band\\b|\\bor\\b)\\s*'

const monthNumber = (name = '') =>
  months.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1
const daysIn = (text = '') => [...text.matchAll(/\d+/g)].map(([value]) => Number(value))
const isDay = (value: number) => value >= 1 && value <= 31

function days(list: number[], of: number): string[][] {
  return list.map((value) => (isDay(value) ? [dayKey(of, value)] : [numberKey(value)]))
}

const dayFirst: Reader = {
  pattern: new RegExp(
    `(?<![\\d.,:])((?:${day}${between})*${day})\\s+(?:of\\s+)?${month}(?![a-z])`,
    'g',
  ),
  read: ([, list, name]) => days(daysIn(list), monthNumber(name)),
}

const monthFirst: Reader = {
  pattern: new RegExp(
    `\\b${month}\\s+((?:${day}(?:[–—-]|\\s+(?:to|and)\\s+))*${day})(?![\\d:]|,\\d{3})`,
    'g',
  ),
  read: ([, name, list]) => days(daysIn(list), monthNumber(name)),
}

const bareMonth: Reader = {
  pattern: new RegExp(
    `\\b(January|February|April|June|July|August|September|October|November|December)\\b|(?<=\\b(?:in|In|of|since|Since|until|from|From|to|by|By|each|every|Each|Every|late|early|mid|Late|Early)[ -])(March|May)\\b|\\b(March|May)\\b(?=\\s+\\d{4})|\\b(${short})\\b\\.?(?=\\s+\\d{4})`,
    'g',
  ),
  read: (match) => [[monthKey(monthNumber(match.slice(1).find(Boolean)))]],
}

const halfDay: Reader = {
  pattern: /(?<![\d.:])(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi,
  read: ([, hour, minute = '0', half = '']) => {
    const base = Number(hour) % 12
    return [[timeKey(base + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute))]]
  },
}

const magnitudes: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const withMagnitude: Reader = {
  pattern:
    /(?<![\d.,])(?:(\d[\d,]*(?:\.\d+)?)\s*[–—-]\s*)?(\d[\d,]*(?:\.\d+)?)[\s\u00a0-]*(hundred|thousand|million|billion|trillion|bn|mn)\b/gi,
  read: ([, first, value = '', unit = '']) => {
    const size = magnitudes[unit.toLowerCase()] ?? 1
    const amount = (text: string) => Number(text.replaceAll(',', ''))
    const main = [numberKey(amount(value) * size)]
    return first ? [[numberKey(amount(first) * size), numberKey(amount(first))], main] : [main]
  },
}

const readers = [
  isoDate,
  phone,
  shortYear,
  halfDay,
  clock,
  dayFirst,
  monthFirst,
  bareMonth,
  withMagnitude,
  plainNumber,
]

/** Numbers and dates of an English text; numbers in words do not count. */
export const englishFigures = (text: string): Figure[] => readFigures(text, readers)
