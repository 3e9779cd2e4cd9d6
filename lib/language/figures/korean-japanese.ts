import { amountOf, clock, fraction, isoDate, phone, plainNumber, shortYear } from './common-readers'
import { dayTimes, namedTimes } from './day-times'
import {
  dayKey,
  type Figure,
  monthKey,
  numberKey,
  numbersRead,
  type Reader,
  readFigures,
} from './figure'
import { afterNumbers, beforeNumbers, hourOf, koreanHour } from './korean-japanese-words'
import { magnitudeOf } from './magnitude'

const monthDay: Reader = {
  pattern: /(?<!\d)(\d{1,2})\s*[월月]\s*(\d{1,2})(?:\s*[일日]|(?=\s*[~～–·、,-]))/g,
  read: ([, month, day]) => [{ keys: [dayKey(Number(month), Number(day))] }],
}

const bareMonth: Reader = {
  pattern: /(?<!\d)(1[0-2]|[1-9])\s*[월月]/g,
  read: ([, month]) => [{ keys: [monthKey(Number(month))] }],
}

const unit = '[조억만천백兆億万千百]'
const withUnits: Reader = {
  pattern: new RegExp(
    `(?<![\\d,.])(?:(\\d[\\d,.]*)\\s*[~～–-]\\s*)?((?:\\d[\\d,]*(?:\\.\\d+)?${unit}+\\s?)+(?:(?:\\d{1,4}|\\d,\\d{3})(?!\\d|,\\d|\\s*[${unit.slice(1, -1)}년월일年月日]))?)`,
    'g',
  ),
  read: ([, first, text = '']) => {
    const main = numbersRead(magnitudeOf(text))
    if (!first) return main
    const low = amountOf(first)
    const units = text.replaceAll(/[\d,.\s]/g, '')
    return [{ keys: [numberKey(low * magnitudeOf(units)), numberKey(low)] }, ...main]
  },
}

const readers = [
  isoDate,
  phone,
  shortYear,
  ...beforeNumbers,
  dayTimes({
    number: `\\d{1,2}|${koreanHour}`,
    unit: '(?:시(?!간)|時(?![間代点期]))',
    toHour: hourOf,
  }),
  clock,
  namedTimes,
  monthDay,
  bareMonth,
  withUnits,
  fraction,
  plainNumber,
  ...afterNumbers,
]

/** Numbers, dates and times of a Korean or Japanese text. */
export const koreanJapaneseFigures = (text: string): Figure[] => readFigures(text, readers)
