import { z } from 'zod'
import { site } from '../../../model/schema/site'
import { allDay, occurrences, repeat, run, timed } from '../../../model/schema/when'
import type { ItemRule } from '../model'
import { matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import type { At } from '../shape/explain'

/** Checks of one shape of `when`; local dates and times compare as text because ISO 8601 sorts so. */
type Check = (value: unknown, at: At, path: Path) => Problem[]

const inOrder = (start: string, end: string, at: At, path: Path): Problem[] =>
  end === 'unknown' || end > start
    ? []
    : [problem(at(path), path, 'end-before-start', { start, end })]

const checkTimed: Check = (value, at, path) => {
  const { success, data } = timed.safeParse(value)
  if (!success) return []
  const problems = inOrder(data.start, data.end, at, [...path, 'end'])
  const start = data.start.slice(-5)
  const doorsPath = [...path, 'doors']
  if (data.doors && data.doors > start)
    problems.push(
      problem(at(doorsPath), doorsPath, 'doors-after-start', { doors: data.doors, start }),
    )
  return problems
}

/** Opening hours close after they open, and the last entry is between. */
export function checkHours(
  hours: { open: string; close: string; last_entry?: string },
  at: At,
  path: Path,
): Problem[] {
  const { open, close, last_entry: last } = hours
  const closePath = [...path, 'close']
  if (close <= open)
    return [problem(at(closePath), closePath, 'close-before-open', { open, close })]
  const lastPath = [...path, 'last_entry']
  if (!last || (last >= open && last <= close)) return []
  return [problem(at(lastPath), lastPath, 'last-entry', { value: last, open, close })]
}

const checkAllDay: Check = (value, at, path) => {
  const { data } = allDay.safeParse(value)
  return data?.open_hours ? checkHours(data.open_hours, at, [...path, 'open_hours']) : []
}

const checkRun: Check = (value, at, path) => {
  const { success, data } = run.safeParse(value)
  if (!success) return []
  const { from: first, to: last, hours = [], closed = [] } = data
  const hourProblems = hours.flatMap((each, index) =>
    checkHours(each, at, [...path, 'hours', index]),
  )
  const toPath = [...path, 'to']
  if (last < first)
    return [problem(at(toPath), toPath, 'last-before-first', { first, last }), ...hourProblems]
  const outside = closed.flatMap((day, index) => {
    const here = [...path, 'closed', index]
    const inside = day >= first && day <= last
    return inside ? [] : [problem(at(here), here, 'closed-outside', { value: day, first, last })]
  })
  return [...hourProblems, ...outside]
}

const checkOccurrences: Check = (value, at, path) => {
  const { success, data } = occurrences.safeParse(value)
  if (!success) return []
  return data.occurrences.flatMap(({ start, end }, index) =>
    inOrder(start, end, at, [...path, 'occurrences', index, 'end']),
  )
}

const checkRepeat: Check = (value, at, path) => {
  const { success, data } = repeat.safeParse(value)
  if (!success) return []
  const { from, until, start, end } = data.repeat
  const untilPath = [...path, 'repeat', 'until']
  const order = inOrder(start, end, at, [...path, 'repeat', 'end'])
  if (until >= from) return order
  return [
    problem(at(untilPath), untilPath, 'last-before-first', { first: from, last: until }),
    ...order,
  ]
}

const checks: readonly Check[] = [checkTimed, checkAllDay, checkRun, checkOccurrences, checkRepeat]

/** Starts come before ends, openings before closings, in `when` and in every former date. */
const whenInOrder: ItemRule = ({ facts }) => {
  if (!facts) return []
  const spans = [...matches(facts.data, ['when']), ...matches(facts.data, ['previous', '*'])]
  return spans.flatMap(({ path, value }) => checks.flatMap((check) => check(value, facts.at, path)))
}

const text = z.string()

/** When an event starts, as far as it has one first moment: `2026-09-21T14:00` or `2026-09-21`. */
export function startOf(when: unknown): string | undefined {
  const one = (path: Path) => {
    const [found] = matches(when, path)
    return text.safeParse(found?.value).data
  }
  const first = matches(when, ['occurrences', '*', 'start'])
    .flatMap(({ value }) => text.safeParse(value).data ?? [])
    .sort()[0]
  return one(['start']) ?? one(['date']) ?? one(['from']) ?? first
}

/** The hours of a desk end after they begin. */
const deskHours: ItemRule = ({ kind, facts }) => {
  if (kind !== 'site' || !facts) return []
  const { data } = site.shape.contact.safeParse(valueAt(facts.data, ['contact']))
  return Object.entries(data ?? {}).flatMap(([desk, { hours }]) =>
    hours === ''
      ? []
      : hours.flatMap((span, index) =>
          checkHours(span, facts.at, ['contact', desk, 'hours', index]),
        ),
  )
}

export const itemRules: readonly ItemRule[] = [whenInOrder, deskHours]
