import type { ProjectFacts } from '../../../../model/schema/project'
import type { ContentRule, Item } from '../../model'
import { type Problem, problem } from '../../problem'
import { projectFacts } from './typed'

interface Known {
  item: Item
  facts: ProjectFacts
}

/** Chinese names of the investors themselves, partners left out. */
const investorNames = ({ investors }: ProjectFacts) =>
  investors.flatMap(({ role, name }) =>
    role === 'investor' && name !== 'confidential' ? [name.zh] : [],
  )

/** What two entries of one project would share: investor, place and activity; or investor and amount. */
function keysOf(facts: ProjectFacts): string[] {
  const { site, activity, amounts } = facts
  const known = amounts.filter(({ value }) => value !== 'undisclosed')
  return investorNames(facts).flatMap((name) => [
    ...(site.district === 'unknown' || activity === 'unknown'
      ? []
      : [`${name} ${site.district} ${activity}`]),
    ...known.map(({ kind, value, currency }) => `${name} ${kind} ${value} ${currency}`),
  ])
}

const isCleared = (a: Known, b: Known) =>
  a.facts.not_duplicate_of?.includes(b.facts.id) || b.facts.not_duplicate_of?.includes(a.facts.id)

/** What looks entered twice is not published until someone has looked. */
export const notEnteredTwice: ContentRule = ({ items }) => {
  const first = new Map<string, Known>()
  return items.flatMap((item): Problem[] => {
    const facts = projectFacts(item)
    if (facts === undefined || item.facts === undefined) return []
    const own = { item, facts }
    const keys = keysOf(facts)
    const other = keys.map((key) => first.get(key)).find((found) => found && !isCleared(own, found))
    for (const key of keys) if (!first.has(key)) first.set(key, own)
    if (other === undefined) return []
    const args = { id: other.facts.id, other: other.item.factsPath }
    return [problem(item.facts.at([]), [], 'project-twice', args)]
  })
}
