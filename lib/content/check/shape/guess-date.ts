const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0)
}

export const isRealDate = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)

const two = (value: number) => String(value).padStart(2, '0')
export const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`

/** The nearest real date: 2026-09-31 becomes 2026-09-30, 2026-13-05 becomes 2026-12-05. */
export function nearestDate(year: number, month: number, day: number): string {
  const realMonth = Math.min(Math.max(month, 1), 12)
  return iso(year, realMonth, Math.min(Math.max(day, 1), lastDay(year, realMonth)))
}

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const wholeDate = /^(\d{4})-(\d{2})-(\d{2})$/

export type DateGuess = { is: 'not-real'; nearest: string } | { is: 'other-form'; meant: string[] }

/** What an editor who wrote a date in another way may have meant. */
export function guessDate(value: string): DateGuess {
  const text = value.normalize('NFKC').trim()
  const first = yearFirst.exec(text)
  if (first) {
    const [year, month, day] = first.slice(1).map(Number) as [number, number, number]
    if (!isRealDate(year, month, day))
      return { is: 'not-real', nearest: nearestDate(year, month, day) }
    return { is: 'other-form', meant: [iso(year, month, day)] }
  }
  const last = yearLast.exec(text)
  if (!last) return { is: 'other-form', meant: ['2026-09-21'] }
  const [a, b, year] = last.slice(1).map(Number) as [number, number, number]
  const readings = [
    [a, b],
    [b, a],
  ].flatMap(([month = 0, day = 0]) => (isRealDate(year, month, day) ? [iso(year, month, day)] : []))
  if (readings.length === 0) return { is: 'not-real', nearest: nearestDate(year, a, b) }
  return { is: 'other-form', meant: [...new Set(readings)] }
}

export const looksLikeDate = (value: string) => wholeDate.test(value)

/** “14:00” from “下午2点”, “2pm”, “9:00”; undefined when no time of day can be read. */
export function guessClock(value: string): { hour: number; minute: number } | undefined {
  const text = value.normalize('NFKC').trim().toLowerCase()
  const found =
    /^(上午|早上|下午|晚上|中午)?\s*(\d{1,2})(?:\s*[:.时点]\s*(\d{1,2}|半)?分?)?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(
      text,
    )
  if (!found) return undefined
  const [, part = '', hour = '', minute = '0', half = ''] = found
  const afternoon = /下午|晚上/.test(part) || half.startsWith('p')
  return {
    hour: Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0),
    minute: minute === '半' ? 30 : Number(minute),
  }
}

export const isRealClock = (clock: { hour: number; minute: number }) =>
  clock.hour < 24 && clock.minute < 60

export const clockText = ({ hour, minute }: { hour: number; minute: number }) =>
  `${two(hour)}:${two(minute)}`

/** The nearest time of day that exists: 25:00 becomes 23:00, 14:75 becomes 14:59. */
export const nearestClock = ({ hour, minute }: { hour: number; minute: number }) =>
  clockText({ hour: Math.min(hour, 23), minute: Math.min(minute, 59) })
