import { addDaysTo } from '../../../base/zone'
import { spans } from '../../../model/event/when'
import { when as whenSchema } from '../../../model/schema/when'
import { factsOf, type ItemRule } from '../model'
import { matches, valueAt } from '../path'
import { problem } from '../problem'

/** Days before and after the Week within which its events are expected. */
const margin = 60

const spanOf = (when: unknown) => {
  const { data } = whenSchema.safeParse(when)
  return data && spans(data)
}

/** A date far from the Week is probably a slip. */
export const nearEdition: ItemRule = ({ kind, facts }, content) => {
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
export const interpretedOnce: ItemRule = ({ kind, facts }) => {
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
