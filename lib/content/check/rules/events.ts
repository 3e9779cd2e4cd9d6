import { isDeepStrictEqual } from 'node:util'
import { addDaysTo } from '../../../base/zone'
import { spans } from '../../../model/event/when'
import { localDateTime } from '../../../model/schema/common'
import { when as whenSchema } from '../../../model/schema/when'
import { closest } from '../closest'
import { type Content, type ContentRule, factsOf, type Item, type ItemRule } from '../model'
import { isGroup, matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { startOf } from './time'

const changedStatuses = new Set(['cancelled', 'postponed', 'rescheduled', 'moved_online'])
const statusesWithReason = new Set(['cancelled', 'postponed', 'rescheduled'])

/** A cancelled, postponed or rescheduled event gives the reason. */
const reasonGiven: ItemRule = ({ kind, facts, words }) => {
  const status = valueAt(facts?.data, ['status'])
  if (kind !== 'event' || !facts || typeof status !== 'string' || !words.zh) return []
  if (!statusesWithReason.has(status) || 'status_reason' in words.zh.fields) return []
  const at = facts.at(['status'])
  const file = words.zh.path
  return [problem(at, ['status'], 'status-without-reason', { status, file })]
}

/** A rescheduled event has a former time, which differs from the new one. */
const formerTime: ItemRule = ({ facts }) => {
  if (!facts || valueAt(facts.data, ['status']) !== 'rescheduled') return []
  const former = matches(facts.data, ['previous', '*'])
  if (former.length === 0) return [problem(facts.at(['status']), ['status'], 'no-previous', {})]
  const now = valueAt(facts.data, ['when'])
  return former
    .filter(({ value }) => isDeepStrictEqual(value, now))
    .map(({ path }) => problem(facts.at(path), path, 'previous-equals-when', {}))
}

/** An online event says how to take part. */
const onlineGiven: ItemRule = ({ facts }) => {
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

/** An event moved online has no other place, or page and structured data would disagree. */
const movedOnlinePlace: ItemRule = ({ facts }) => {
  if (!facts || valueAt(facts.data, ['status']) !== 'moved_online') return []
  if (valueAt(facts.data, ['place']) === 'online') return []
  return [problem(facts.at(['place']), ['place'], 'moved-online-place', {})]
}

/** The youngest age is not above the oldest, and the link to join ends after it begins to be shown. */
const rangesInOrder: ItemRule = ({ kind, facts }) => {
  if (kind !== 'event' || !facts) return []
  const ages = ['min', 'max'].map((end) => valueAt(facts.data, ['age', end]))
  const [min, max] = ages
  const problems: Problem[] = []
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    problems.push(problem(facts.at(['age', 'min']), ['age', 'min'], 'age-order', { min, max }))
  const [from, until] = ['show_from', 'show_until'].map(
    (end) => localDateTime.safeParse(valueAt(facts.data, ['online', end])).data,
  )
  const path = ['online', 'show_until']
  if (from && until && until <= from)
    problems.push(problem(facts.at(path), path, 'join-order', { from, until }))
  return problems
}

/** A required registration has an address or contact, and closes before the event starts. */
const registrationGiven: ItemRule = ({ kind, facts }) => {
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

/** Places left are told with their date, and are not more than there are. */
const placesCounted: ItemRule = ({ kind, facts }) => {
  const registration = valueAt(facts?.data, ['registration'])
  if (kind !== 'event' || !facts || !isGroup(registration)) return []
  const { limit, places_left: left, as_of: seen } = registration
  if (typeof left !== 'number') return []
  const path = ['registration', 'places_left']
  const problems: Problem[] = []
  if (seen === undefined) problems.push(problem(facts.at(path), path, 'places-undated', {}))
  if (typeof limit === 'number' && left > limit)
    problems.push(problem(facts.at(path), path, 'places-over-limit', { left, limit }))
  return problems
}

/** `sequence`, `changes` and `status` agree, as far as one version of a file can show it. */
const changesCounted: ItemRule = ({ kind, facts }) => {
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

/** Days before and after the Week within which its events are expected. */
const margin = 60

const spanOf = (when: unknown) => {
  const { data } = whenSchema.safeParse(when)
  return data && spans(data)
}

/** A date far from the Week is probably a mistake. */
const nearEdition: ItemRule = ({ kind, facts }, content) => {
  if (kind !== 'event' || !facts) return []
  const year = String(valueAt(facts.data, ['edition']))
  const week = factsOf('edition', content.find('edition', year))
  const [own, whole] = [spanOf(valueAt(facts.data, ['when'])), week && spans(week.when)]
  if (!own || !whole) return []
  const isNear =
    own.first >= addDaysTo(whole.first, -margin) && own.last <= addDaysTo(whole.last, margin)
  if (isNear) return []
  const path = ['when']
  const value = own.first === own.last ? own.first : `${own.first}–${own.last}`
  return [problem(facts.at(path), path, 'far-from-edition', { value, edition: year, days: margin })]
}

/** Nobody interprets into a language that is spoken anyway. */
const interpretedOnce: ItemRule = ({ kind, facts }) => {
  if (kind !== 'event' || !facts) return []
  const spoken = new Set(
    matches(facts.data, ['languages', 'spoken', '*']).map(({ value }) => value),
  )
  return matches(facts.data, ['languages', 'interpretation', '*', 'to'])
    .filter(({ value }) => spoken.has(value))
    .map(({ path, value }) =>
      problem(facts.at(path), path, 'interpreted-into-spoken', { value: String(value) }),
    )
}

const seriesOf = ({ kind, facts }: Item) => {
  const series = kind === 'event' ? valueAt(facts?.data, ['series']) : undefined
  return typeof series === 'string' ? series : undefined
}

/** A series has at least two events. */
const seriesOfSeveral: ContentRule = ({ items }) => {
  const all = items.map(seriesOf).filter((series) => series !== undefined)
  return items.flatMap((item) => {
    const value = seriesOf(item)
    if (value === undefined || !item.facts) return []
    if (all.filter((series) => series === value).length > 1) return []
    const meant = closest(value, new Set(all.filter((series) => series !== value)))
    return [problem(item.facts.at(['series']), ['series'], 'series-of-one', { value, meant })]
  })
}

/** The hall belongs to the venue. The rule of references reports a venue that does not exist. */
const hallOfVenue: ItemRule = ({ kind, facts }, content) => {
  const hall = valueAt(facts?.data, ['hall'])
  if (kind !== 'event' || !facts || typeof hall !== 'string') return []
  const venues = matches(facts.data, ['place', '*']).map(({ value }) => String(value))
  const files = venues.map((id) => content.find('venue', id)?.facts)
  const halls = files.flatMap((file) => matches(file?.data, ['halls', '*', 'id']))
  const ids = halls.map(({ value }) => String(value))
  if (ids.includes(hall) || files.includes(undefined)) return []
  const path = ['hall']
  const meant = closest(hall, ids)
  return [problem(facts.at(path), path, 'no-such-hall', { value: hall, venues, meant })]
}

const parentOf = ({ facts }: Item, { find }: Content) => {
  const parent = valueAt(facts?.data, ['parent'])
  return typeof parent === 'string' ? find('event', parent) : undefined
}

/** Ids from an event up through its umbrella events, until there is none or one repeats. */
function wayUp(item: Item, content: Content): string[] {
  const way = [item.id]
  let above = parentOf(item, content)
  while (above !== undefined && !way.includes(above.id)) {
    way.push(above.id)
    above = parentOf(above, content)
  }
  return above === undefined ? way : [...way, above.id]
}

/** No event is part of its own part; reported once, at the first id of the circle. */
const noParentLoop: ContentRule = (content) =>
  content.items.flatMap((item) => {
    if (item.kind !== 'event' || !item.facts) return []
    const way = wayUp(item, content)
    const isLoop = way.length > 2 && way.at(-1) === item.id
    const isFirst = way.every((id) => item.id <= id)
    if (!isLoop || !isFirst) return []
    return [problem(item.facts.at(['parent']), ['parent'], 'parent-loop', { way })]
  })

export const contentRules: readonly ContentRule[] = [seriesOfSeveral, noParentLoop]

export const itemRules: readonly ItemRule[] = [
  reasonGiven,
  formerTime,
  onlineGiven,
  movedOnlinePlace,
  registrationGiven,
  placesCounted,
  rangesInOrder,
  changesCounted,
  nearEdition,
  interpretedOnce,
  hallOfVenue,
]
