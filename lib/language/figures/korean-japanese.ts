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
import { magnitudeOf } from './magnitude'

const monthDay: Reader = {
  pattern: /(?<!\d)(\d{1,2})\s*[월月]\s*(\d{1,2})(?:\s*[일日]|(?=\s*[~～–·、,-]))/g,
  read: ([, month, day]) => [[dayKey(Number(month), Number(day))]],
}

const bareMonth: Reader = {
  pattern: /(?<!\d)(1[0-2]|[1-9])\s*[월月]/g,
  read: ([, month]) => [[monthKey(Number(month))]],
}

const afternoonWords = /오후|午後/
const hour: Reader = {
  pattern:
    /(오전|오후|午前|午後)?\s*(?<!\d)(\d{1,2})\s*(?:시(?!간)|時(?!間|代))(?:\s*([0-5]?\d)\s*[분分])?/g,
  read: ([, half = '', hours, minutes = '0']) => {
    const plain = Number(hours)
    const late = afternoonWords.test(half) && plain < 12
    return [[timeKey(plain + (late ? 12 : 0), Number(minutes))]]
  },
}

/** 제3조 is Article 3, not three trillion. */
const article: Reader = {
  pattern: /제\s*(\d+)\s*조/g,
  read: ([, value]) => [[numberKey(Number(value))]],
}

const unit = '[조억만천백兆億万千百]'
const withUnits: Reader = {
  pattern: new RegExp(
    `(?:(\\d[\\d,.]*)\\s*[~～–-]\\s*)?((?:\\d[\\d,]*(?:\\.\\d+)?${unit}+\\s?)+(?:(?:\\d{1,4}|\\d,\\d{3})(?!\\d|,\\d|\\s*[${unit.slice(1, -1)}년월일年月日]))?)`,
    'g',
  ),
  read: ([, first, text = '']) => {
    const whole = magnitudeOf(text)
    const main = [[numberKey(whole)]]
    if (!first) return main
    const low = Number(first.replaceAll(',', ''))
    const units = text.replaceAll(/[\d,.\s]/g, '')
    return [[numberKey(low * magnitudeOf(units)), numberKey(low)], ...main]
  },
}

const readers = [
  isoDate,
  phone,
  shortYear,
  clock,
  monthDay,
  bareMonth,
  hour,
  article,
  withUnits,
  plainNumber,
]

/** Numbers and dates of a Korean or Japanese text; numbers in words do not count. */
export const koreanJapaneseFigures = (text: string): Figure[] => readFigures(text, readers)
