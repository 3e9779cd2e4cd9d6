import { currentOf, seasonAt } from '../../../model/season'
import { type ContentRule, factsOf } from '../model'
import { problem } from '../problem'

/** The setting does not hide an edition that is not over. A check reads no clock, so the phases decide. */
const nothingHidden: ContentRule = (content) => {
  const settings = content.items.find(({ kind }) => kind === 'site')
  const shown = factsOf('site', settings)?.current_edition
  if (settings?.facts === undefined || shown === undefined) return []
  const published = content.items.flatMap((item) => {
    const facts = factsOf('edition', item)
    return facts?.publication === 'published' ? [facts] : []
  })
  const own = currentOf(published, undefined)
  if (own === undefined || own.id === shown || seasonAt(own, undefined) === 'after') return []
  const path = ['current_edition']
  return [problem(settings.facts.at(path), path, 'edition-hidden', { year: own.id, shown })]
}

export const contentRules: readonly ContentRule[] = [nothingHidden]
