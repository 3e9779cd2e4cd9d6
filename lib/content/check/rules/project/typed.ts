import type { ProjectFacts } from '../../../../model/schema/project'
import { type Content, factsOf, type Item, type ItemRule, type YamlText } from '../../model'
import type { Problem } from '../../problem'

/** The facts of a project whose every field has the right shape; what has not is told elsewhere. */
export const projectFacts = (item: Item): ProjectFacts | undefined => factsOf('project', item)

/** A rule about projects in the right shape. */
export const projectRule =
  (
    check: (facts: ProjectFacts, text: YamlText, content: Content, item: Item) => Problem[],
  ): ItemRule =>
  (item, content) => {
    const facts = projectFacts(item)
    return facts && item.facts ? check(facts, item.facts, content, item) : []
  }
