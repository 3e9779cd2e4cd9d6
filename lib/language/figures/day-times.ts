import { type Reader, type Reading, timeKey } from './figure'

/** Part of the day, which says what “8” on a clock of twelve hours means. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening'

const words: readonly (readonly [DayPart, RegExp])[] = [
  ['morning', /凌晨|清晨|早晨|早上|上午|早|오전|새벽|아침|午前|未明|早朝|朝/],
  ['midday', /中午|正午|낮|점심|昼/],
  ['afternoon', /下午|午后|오후|午後/],
  ['evening', /晚上|晚间|傍晚|晚|夜里|夜间|深夜|半夜|午夜|저녁|밤|夕方|夜/],
]

const anyPart = words.map(([, pattern]) => pattern.source).join('|')

const partOf = (text: string): DayPart | undefined =>
  text === '' ? undefined : words.find(([, pattern]) => pattern.test(text))?.[0]

const byPart = {
  morning: (hour) => hour % 12,
  midday: (hour) => (hour < 5 ? hour + 12 : hour),
  afternoon: (hour) => (hour < 12 ? hour + 12 : hour),
  evening: (hour) => (hour === 12 ? 24 : hour < 5 || hour > 12 ? hour : hour + 12),
} as const satisfies Record<DayPart, (hour: number) => number>

/** A time of day; where no part of the day is said, an hour up to twelve may also be one of the afternoon. */
export function timeRead(hour: number, minute: number, part?: DayPart): Reading {
  if (part) return { keys: [timeKey(byPart[part](hour), minute)] }
  const keys = [timeKey(hour, minute)]
  return hour > 12 || hour === 0 ? { keys } : { keys, maybe: [timeKey(hour + 12, minute)] }
}

/** The end of a span: its part of the day is that of the beginning, or the next one. */
export function endRead([hour, minute]: [number, number], part: DayPart): Reading {
  const { keys } = timeRead(hour, minute, part)
  return { keys, maybe: [timeKey(hour, minute), timeKey(hour + 12, minute)] }
}

const minutes = String.raw`(?:\s*([0-5]?\d)\s*[分분]|([0-5]\d)(?!\d)|\s?(半|반(?![드도영대응복면려납환갑]))|([一三13])刻)`
const part = `(?:(${anyPart})\\s*)?`
const join = String.raw`(?:\s*(?:至|到|から|부터)\s*|\s*[—–~～-]+\s*)`
const groupsOfTime = 6

interface Clock {
  at: [number, number]
  /** Written “14:30”, where every hour has a number of its own. */
  is24: boolean
}

/** Hour and minute from the groups of a time. */
function clockOf(
  [hour = '', minute, digits, half, quarter, colon]: (string | undefined)[],
  toHour: (hour: string) => number,
): Clock {
  const quarters = quarter === undefined ? undefined : /[一1]/.test(quarter) ? 15 : 45
  const minutes = half ? 30 : (quarters ?? Number(minute ?? digits ?? colon ?? 0))
  return { at: [toHour(hour), minutes], is24: colon !== undefined }
}

const exactOrRead = ({ at, is24 }: Clock, part?: DayPart): Reading =>
  is24 && !part ? { keys: [timeKey(...at)] } : timeRead(...at, part)

/** How a language writes an hour: patterns of its number and of “o'clock”, and the number's value. */
interface HourWriting {
  number: string
  unit: string
  toHour: (hour: string) => number
}

/** “上午9点半”, “오후 2시부터 5시 30분까지”, “午後2～5時”, “下午2:30—5:00”. */
export function dayTimes({ number, unit, toHour }: HourWriting): Reader {
  const time = `(${number})(?:\\s*${unit}(?:${minutes})?|:([0-5]\\d)(?!\\d)`
  const begun = `${time}|(?=${join}\\d{1,2}\\s*${unit}))`
  return {
    pattern: new RegExp(`${part}(?<![\\d.:])${begun}(?:${join}${part}${time}))?`, 'g'),
    read: (match) => {
      const groups: (string | undefined)[] = [...match]
      const rest = groups.slice(2 + groupsOfTime)
      const firstPart = partOf(groups[1] ?? '')
      const first = clockOf(groups.slice(2), toHour)
      const begin = exactOrRead(first, firstPart)
      if (rest[1] === undefined) return [begin]
      const last = clockOf(rest.slice(1), toHour)
      const lastPart = partOf(rest[0] ?? '')
      const isSpan = lastPart === undefined && firstPart !== undefined
      return [begin, isSpan ? endRead(last.at, firstPart) : exactOrRead(last, lastPart)]
    },
  }
}

/** Words for the two ends of a clock. */
export const namedTimes: Reader = {
  pattern: /午夜|子夜|(?<![가-힣])(?:자정|정오)|正午|中午|\b(?:midnight|noon|midday)\b/gi,
  read: ([word]) => {
    const isNight = /夜|자정|midnight/i.test(word)
    return [{ keys: [timeKey(isNight ? 0 : 12, 0)], isWord: /中午|midday/i.test(word) }]
  },
}
