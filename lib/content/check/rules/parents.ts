import type { Content, ContentRule, Item } from '../model'
import { valueAt } from '../path'
import { problem } from '../problem'

const parentOf = ({ facts }: Item, { find }: Content) => {
  const parent = valueAt(facts?.data, ['parent'])
  return typeof parent === 'string' ? find('event', parent) : undefined
}

/** Ids from an event up through its umbrella events, until there is none or one comes again. */
function wayUp(item: Item, content: Content): string[] {
  const way = [item.id]
  let above = parentOf(item, content)
  while (above !== undefined && !way.includes(above.id)) {
    way.push(above.id)
    above = parentOf(above, content)
  }
  return above === undefined ? way : [...way, above.id]
}

/** No event is part of its own part; told once, at the first of the circle. */
export const noParentLoop: ContentRule = (content) =>
  content.items.flatMap((item) => {
    if (item.kind !== 'event' || !item.facts) return []
    const way = wayUp(item, content)
    const isLoop = way.length > 2 && way.at(-1) === item.id
    const isFirst = way.every((id) => item.id <= id)
    if (!isLoop || !isFirst) return []
    return [problem(item.facts.at(['parent']), ['parent'], 'parent-loop', { way })]
  })
