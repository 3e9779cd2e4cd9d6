import { dayKey, numberKey, type Reader, timeKey } from './figure'

const numbers = (match: RegExpExecArray, ...groups: number[]) =>
  groups.map((group) => Number(match[group]))

/** “2026-09-21”, “2026/9/21”, “2026.9.21”. */
export const isoDate: Reader = {
  pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.]*\d)/g,
  read: (match) => {
    const [year = 0, month = 0, day = 0] = numbers(match, 1, 3, 4)
    return [[numberKey(year)], [dayKey(month, day)]]
  },
}

/** “14:00”. */
export const clock: Reader = {
  pattern: /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g,
  read: (match) => {
    const [hour = 0, minute = 0] = numbers(match, 1, 2)
    return [[timeKey(hour, minute)]]
  },
}

/** “2023–24”: the second may be short for a year. */
export const shortYear: Reader = {
  pattern: /(?<!\d)((?:19|20)\d\d)[–/-](\d\d)(?!\d)/g,
  read: (match) => {
    const [first = 0, second = 0] = numbers(match, 1, 2)
    const whole = Math.floor(first / 100) * 100 + second
    return [[numberKey(first)], [numberKey(second), numberKey(whole)]]
  },
}

/** A telephone number with its country code: compared as a whole by its last digits. */
export const phone: Reader = {
  pattern: /\+\d{2}[\d\s()-]{6,}\d/g,
  read: (match) => [[`p:${match[0].replaceAll(/\D/g, '').slice(-8)}`]],
}

/** Plain digits with thousands separators or decimals, as an ordinal or a percentage too. */
export const plainNumber: Reader = {
  pattern: /(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)(?:st\b|nd\b|rd\b|th\b|\s?%)?/g,
  read: ([, digits = '']) => [[numberKey(Number(digits.replaceAll(',', '')))]],
}
