import { type ProjectFacts, project } from '../../../../model/schema/project'
import type { Content, Item, ItemRule, YamlText } from '../../model'
import type { Problem } from '../../problem'

/** The facts of a project whose every field has the right shape; what has not is told elsewhere. */
export function projectFacts({ kind, facts }: Item): ProjectFacts | undefined {
  return kind === 'project' ? project.safeParse(facts?.data).data : undefined
}

/** A rule about projects in the right shape. */
export const projectRule =
  (
    check: (facts: ProjectFacts, text: YamlText, content: Content, item: Item) => Problem[],
  ): ItemRule =>
  (item, content) => {
    const facts = projectFacts(item)
    return facts && item.facts ? check(facts, item.facts, content, item) : []
  }
