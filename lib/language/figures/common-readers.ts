import { dayKey, numberKey, numbersRead, type Reader, shareKeys, timeKey } from './figure'

const numbers = (match: RegExpExecArray, ...groups: number[]) =>
  groups.map((group) => Number(match[group]))

/** Digits with thousands separators as a number. */
export const amountOf = (digits: string) => Number(digits.replaceAll(',', ''))

/** “2026-09-21”, “2026/9/21”, “2026.9.21”. */
export const isoDate: Reader = {
  pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.]*\d)/g,
  read: (match) => {
    const [year = 0, month = 0, day = 0] = numbers(match, 1, 3, 4)
    return [...numbersRead(year), { keys: [dayKey(month, day)] }]
  },
}

/** “14:00”. */
export const clock: Reader = {
  pattern: /(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)/g,
  read: (match) => {
    const [hour = 0, minute = 0] = numbers(match, 1, 2)
    return [{ keys: [timeKey(hour, minute)] }]
  },
}

/** “2023–24”: the second may be short for a year. */
export const shortYear: Reader = {
  pattern: /(?<!\d)((?:19|20)\d\d)[–/-](\d\d)(?!\d)/g,
  read: (match) => {
    const [first = 0, second = 0] = numbers(match, 1, 2)
    const whole = Math.floor(first / 100) * 100 + second
    return [...numbersRead(first), { keys: [numberKey(second), numberKey(whole)] }]
  },
}

/** A telephone number by its digits: without the 0 of the area, and without a country code of one to three digits. */
function phoneKeys(number: string): string[] {
  const digits = number.replaceAll(/\D/g, '')
  const isAbroad = /^(?:\+|00)/.test(number)
  const plain = digits.replace(/^0+/, '')
  const national = isAbroad ? [1, 2, 3].map((code) => plain.slice(code).replace(/^0/, '')) : [plain]
  return national.map((each) => `p:${each}`)
}

/**
 * “+86 631 523 1234”, “0631-5231234”, “（0631）5231234/5231235”: compared as a whole, however the
 * digits are grouped.
 */
export const phone: Reader = {
  pattern:
    /(?<![\d+,.])(?=(?:[\s()（）—–-]{0,2}\+?\d){8})(?:(?:\+|00)\d{1,3}(?:[\s-]?[(（]0?\d{0,4}[)）])?(?:[\s-]?\d{2,8}){1,4}|[(（]?0\d{2,3}[)）]?[\s—–-]?\d{3,4}[\s-]?\d{3,4}|[48]00[\s-]?\d{3,4}[\s-]?\d{3,4})(?:[/、]\d{7,8})*(?!\d)/g,
  read: ([text]) => {
    const [given = '', ...more] = text.split(/[/、]/)
    const first = /^(?:\+|00)/.test(given) ? given.replace(/([(（])0/, '$1') : given
    const digits = first.replaceAll(/(?!^\+)\D/g, '')
    const others = more.map((number) => digits.slice(0, -number.length) + number)
    return [digits, ...others].map((number) => ({ keys: phoneKeys(number) }))
  },
}

/** “1/3”: a fraction, or two numbers. */
export const fraction: Reader = {
  pattern: /(?<![\d/.])(\d{1,2})[/⁄](\d{1,3})(?![\d/])/g,
  read: (match) => {
    const [part = 0, whole = 0] = numbers(match, 1, 2)
    return part < whole ? [{ keys: shareKeys(part, whole) }] : numbersRead(part, whole)
  },
}

/** Plain digits with thousands separators or decimals, as an ordinal or a percentage too. */
export const plainNumber: Reader = {
  pattern:
    /(?<!\d,?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)(?:st\b|nd\b|rd\b|th\b|\s?%)?/g,
  read: ([, digits = '']) => numbersRead(amountOf(digits)),
}
