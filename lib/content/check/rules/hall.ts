import { closest } from '../closest'
import type { ItemRule } from '../model'
import { matches, valueAt } from '../path'
import { problem } from '../problem'

/** A hall is one of its venue's. A venue that does not exist is told on its own. */
export const hallOfVenue: ItemRule = ({ kind, facts }, content) => {
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
