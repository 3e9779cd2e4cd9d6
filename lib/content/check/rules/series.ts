import { closest } from '../closest'
import type { ContentRule, Item } from '../model'
import { valueAt } from '../path'
import { problem } from '../problem'

const seriesOf = ({ kind, facts }: Item) => {
  const series = kind === 'event' ? valueAt(facts?.data, ['series']) : undefined
  return typeof series === 'string' ? series : undefined
}

/** A series has at least two events. */
export const seriesOfSeveral: ContentRule = ({ items }) => {
  const all = items.map(seriesOf).filter((series) => series !== undefined)
  return items.flatMap((item) => {
    const value = seriesOf(item)
    if (value === undefined || !item.facts) return []
    if (all.filter((series) => series === value).length > 1) return []
    const meant = closest(value, new Set(all.filter((series) => series !== value)))
    return [problem(item.facts.at(['series']), ['series'], 'series-of-one', { value, meant })]
  })
}
