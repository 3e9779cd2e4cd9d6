import type { z } from 'zod'
import { when } from '../../model/schema/when'
import { AnswerError, halfWidth } from './question'

type WhenAnswer = z.infer<typeof when>

/** The ways of writing a time that are explained to the editor. */
export const whenHelp = `时间（北京时间），写法任选一种：
  2026-09-21T14:00                 有开始钟点
  2026-09-21T14:00 至 16:30        有开始和结束
  2026-09-21                       只知道日期
  2026-09-20 至 2026-09-27         持续多天（含最后一天）
  2026-10                          只知道月份
  未定`

const refusal = '看不懂这个时间，或者没有这一天。请照上面的写法，先写年份，例如 2026-09-21T14:00。'
const backwards = '结束早于开始，请检查两个时间的先后。'

const undecided = /^(未定|待定|未知|tba)$/
const joins = /\s*(?:至|到|~|—|–)+\s*/
const moment =
  /^(\d{4})[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?|月)?(?:[T\s]*(\d{1,2}:\d{2}))?$/
const clock = /^\d{1,2}:\d{2}$/

const padded = (clockTime: string) => clockTime.padStart(5, '0')

/** `2026-10`, `2026-09-21` or `2026-09-21T14:00` from any usual writing with the year first. */
function readMoment(text: string): string {
  const [, year, month = '', day, clockTime] = moment.exec(text) ?? []
  if (year === undefined) throw new AnswerError(refusal)
  const date = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
  return clockTime ? `${date}T${padded(clockTime)}` : date
}

function single(text: string): WhenAnswer {
  const value = readMoment(text)
  if (value.includes('T')) return { start: value, end: 'unknown' }
  return value.length === 7 ? { precision: 'month', value } : { date: value }
}

function range(first: string, last: string): WhenAnswer {
  const start = readMoment(first)
  const end = clock.test(last) ? `${start.slice(0, 10)}T${padded(last)}` : readMoment(last)
  if (end < start) throw new AnswerError(backwards)
  return start.includes('T') ? { start, end } : { from: start, to: end }
}

/**
 * The `when` of an event from what an editor typed.
 *
 * @throws AnswerError in Chinese when it has no single meaning or no such day exists.
 */
export function readWhen(answer: string): WhenAnswer {
  const text = halfWidth(answer)
  if (undecided.test(text)) return { precision: 'tba' }
  const [first = '', last, ...more] = text.split(joins)
  if (more.length > 0) throw new AnswerError(refusal)
  const read = when.safeParse(last === undefined ? single(first) : range(first, last))
  if (read.success) return read.data
  throw new AnswerError(refusal)
}
