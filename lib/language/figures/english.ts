import { amountOf, clock, fraction, isoDate, phone, plainNumber, shortYear } from './common-readers'
import { type DayPart, namedTimes, timeRead } from './day-times'
import { halfHour, numberInWords, shareInWords, valueOfWords } from './english-words'
import {
  dayKey,
  type Figure,
  monthKey,
  numberKey,
  numbersRead,
  type Reader,
  type Reading,
  readFigures,
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

const days = (list: number[], of: number): Reading[] =>
  list.flatMap((value) => (isDay(value) ? [{ keys: [dayKey(of, value)] }] : numbersRead(value)))

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
  read: (match) => [{ keys: [monthKey(monthNumber(match.slice(1).find(Boolean)))] }],
}

const halfOf = (half = ''): DayPart => (half.toLowerCase() === 'p' ? 'afternoon' : 'morning')

/** “9:30 a.m.”, and “2–5 pm”, where the first hour is most likely of the same half. */
const halfDay: Reader = {
  pattern:
    /(?<![\d.:])(?:(\d{1,2})(?:[:.](\d\d))?\s*(?:[–—-]|to|and|until)\s*)?(?<![\d.:])(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?/gi,
  read: ([, from, fromMinute = '0', hour, minute = '0', half]) => {
    const end = timeRead(Number(hour), Number(minute), halfOf(half))
    if (from === undefined) return [end]
    const { keys } = timeRead(Number(from), Number(fromMinute), halfOf(half))
    const other = timeRead(Number(from), Number(fromMinute), 'morning')
    return [{ keys, maybe: other.keys }, end]
  },
}

const dayParts: Record<string, DayPart> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
}

/** “8 o'clock”, “half past nine in the evening”, “8:30 at night”. */
const spokenTime: Reader = {
  pattern:
    /(?:\b(half) past )?(?<![\d.:])\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(\d\d))?(?:(?<=half past \w+)|\s+o[’']clock|(?=\s+(?:in the (?:morning|afternoon|evening)|at night)\b))(?:\s+(?:in the (morning|afternoon|evening)|at (night)))?/gi,
  read: ([, half, hour = '', minute = '0', part, night]) => {
    const value = /\d/.test(hour) ? Number(hour) : valueOfWords(hour)
    const name = (part ?? night)?.toLowerCase()
    return [timeRead(value, half ? 30 : Number(minute), name ? dayParts[name] : undefined)]
  },
}

const magnitudes: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const withMagnitude: Reader = {
  pattern:
    /(?<![\d.,])(?:(\d[\d,]*(?:\.\d+)?)\s*(?:[–—-]|to)\s*)?(\d[\d,]*(?:\.\d+)?)(?:[\s\u00a0-]*(hundred|thousand|million|billion|trillion|bn|mn)\b|(?<=[$£€¥]\s?[\d.,]+)(m)\b)/gi,
  read: ([, first, value = '', unit, letter]) => {
    const size = magnitudes[(unit ?? letter ?? '').toLowerCase()] ?? 1
    const main = amountOf(value) * size
    if (!first) return numbersRead(main)
    const low = amountOf(first)
    return [{ keys: [numberKey(low * size), numberKey(low)] }, ...numbersRead(main)]
  },
}

const readers = [
  isoDate,
  phone,
  shortYear,
  halfDay,
  spokenTime,
  clock,
  namedTimes,
  dayFirst,
  monthFirst,
  bareMonth,
  withMagnitude,
  fraction,
  plainNumber,
  halfHour,
  shareInWords,
  numberInWords,
]

/** Numbers, dates and times of an English text. */
export const englishFigures = (text: string): Figure[] => readFigures(text, readers)
