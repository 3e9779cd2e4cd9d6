import { isDeepStrictEqual } from 'node:util'
import { localDateTime } from '../../../model/schema/common'
import type { ItemRule } from '../model'
import { isGroup, matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { startOf } from './when'

const changedStatuses = new Set(['cancelled', 'postponed', 'rescheduled', 'moved_online'])
const statusesWithReason = new Set(['cancelled', 'postponed', 'rescheduled'])

/** Readers are told why. */
export const reasonGiven: ItemRule = ({ kind, facts, words }) => {
  const status = valueAt(facts?.data, ['status'])
  if (kind !== 'event' || !facts || typeof status !== 'string' || !words.zh) return []
  if (!statusesWithReason.has(status) || 'status_reason' in words.zh.fields) return []
  const at = facts.at(['status'])
  const file = words.zh.path
  return [problem(at, ['status'], 'status-without-reason', { status, file })]
}

/** A new time has a former one, and they differ. */
export const formerTime: ItemRule = ({ facts }) => {
  if (!facts || valueAt(facts.data, ['status']) !== 'rescheduled') return []
  const former = matches(facts.data, ['previous', '*'])
  if (former.length === 0) return [problem(facts.at(['status']), ['status'], 'no-previous', {})]
  const now = valueAt(facts.data, ['when'])
  return former
    .filter(({ value }) => isDeepStrictEqual(value, now))
    .map(({ path }) => problem(facts.at(path), path, 'previous-equals-when', {}))
}

/** What happens online says how to take part. */
export const onlineGiven: ItemRule = ({ facts }) => {
  if (!facts || valueAt(facts.data, ['online']) !== undefined) return []
  const needs: readonly (readonly [string, readonly unknown[]])[] = [
    ['attendance', ['online', 'hybrid']],
    ['status', ['moved_online']],
  ]
  const need = needs.find(([name, values]) => values.includes(valueAt(facts.data, [name])))
  if (!need) return []
  const path = [need[0]]
  return [problem(facts.at(path), path, 'no-online', { value: String(valueAt(facts.data, path)) })]
}

/** An event moved online is nowhere else, or page and structured data would disagree. */
export const movedOnlinePlace: ItemRule = ({ facts }) => {
  if (!facts || valueAt(facts.data, ['status']) !== 'moved_online') return []
  if (valueAt(facts.data, ['place']) === 'online') return []
  return [problem(facts.at(['place']), ['place'], 'moved-online-place', {})]
}

/** Who must register is told where, and in time. */
export const registrationGiven: ItemRule = ({ kind, facts }) => {
  const registration = valueAt(facts?.data, ['registration'])
  if (kind !== 'event' || !facts || !isGroup(registration)) return []
  const { need, url, contact } = registration
  const opens = localDateTime.safeParse(registration.opens_at).data
  const closes = localDateTime.safeParse(registration.closes_at).data
  const start = startOf(valueAt(facts.data, ['when']))
  const problems: Problem[] = []
  const needPath = ['registration', 'need']
  const closesPath = ['registration', 'closes_at']
  if (need === 'required' && url === undefined && contact === undefined)
    problems.push(problem(facts.at(needPath), needPath, 'no-way-to-register', { value: need }))
  if (opens && closes && closes <= opens)
    problems.push(
      problem(facts.at(closesPath), closesPath, 'registration-order', { opens, closes }),
    )
  const latest = start && closes?.slice(0, start.length)
  if (start && closes && latest && latest > start)
    problems.push(
      problem(facts.at(closesPath), closesPath, 'registration-after-start', { closes, start }),
    )
  return problems
}

/** Changes are counted and recorded, as far as one version of a file can show it. */
export const changesCounted: ItemRule = ({ kind, facts }) => {
  if (kind !== 'event' || !facts) return []
  const [status, sequence, changes] = ['status', 'sequence', 'changes'].map((name) =>
    valueAt(facts.data, [name]),
  )
  const path: Path = ['sequence']
  if (sequence === 0 && typeof status === 'string' && changedStatuses.has(status))
    return [problem(facts.at(path), path, 'change-not-counted', { status })]
  if (
    typeof sequence === 'number' &&
    sequence > 0 &&
    Array.isArray(changes) &&
    changes.length === 0
  )
    return [problem(facts.at(path), path, 'change-not-recorded', { value: sequence })]
  return []
}
