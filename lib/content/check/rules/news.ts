import { z } from 'zod'
import { requiredLocales } from '../../../language/locales'
import { kinds, languageFileName } from '../../../model/schema'
import { localDate, localDateTime } from '../../../model/schema/common'
import type { Item, ItemRule } from '../model'
import { matches, type Path, valueAt } from '../path'
import { problem } from '../problem'
import { isHidden } from './publication'

/** A text of the fact file of an article; undefined for other kinds, and where it is no text. */
function textAt({ kind, facts }: Item, ...path: Path): string | undefined {
  const value = kind === 'news' ? valueAt(facts?.data, path) : undefined
  return typeof value === 'string' ? value : undefined
}

const moment = z.union([localDate, localDateTime])

/** A date or moment, if it is one: a misspelt one is told on its own. */
const momentAt = (item: Item, name: string) => moment.safeParse(textAt(item, name)).data

/** When an article appears: its moment, where it has one, else its day. */
const publicationOf = (item: Item) => momentAt(item, 'publish_at') ?? momentAt(item, 'published')

/** An urgent notice says until when it holds, in four languages. */
export const urgentComplete: ItemRule = (item) => {
  const { facts, words } = item
  if (!facts || textAt(item, 'kind') !== 'urgent') return []
  const at = facts.at(['kind'])
  const files = requiredLocales
    .filter((locale) => !words[locale])
    .map((locale) => languageFileName(kinds.news, locale))
  return [
    ...(valueAt(facts.data, ['breaking_until']) === undefined
      ? [problem(at, ['kind'], 'urgent-without-end', {})]
      : []),
    ...(files.length > 0 && !isHidden(item)
      ? [problem(at, ['kind'], 'urgent-not-translated', { files })]
      : []),
  ]
}

/** Nothing but an urgent notice has an end of its urgency. */
export const urgentOnly: ItemRule = (item) => {
  const path = ['breaking_until']
  const kind = textAt(item, 'kind')
  if (!item.facts || kind === undefined || kind === 'urgent') return []
  if (valueAt(item.facts.data, path) === undefined) return []
  return [problem(item.facts.at(path), path, 'end-of-no-urgency', { kind })]
}

/** What ends does so after it was published. */
export const endsAfterPublication: ItemRule = (item) => {
  const published = publicationOf(item)
  return ['breaking_until', 'expire_at'].flatMap((name) => {
    const value = momentAt(item, name)
    if (!item.facts || !value || !published || value > published) return []
    return [problem(item.facts.at([name]), [name], 'ends-before-publication', { value, published })]
  })
}

/** The date of publication is that of the moment at which the article appears. */
export const truePublication: ItemRule = (item) => {
  const path = ['publish_at']
  const [value, published] = [momentAt(item, 'publish_at'), momentAt(item, 'published')]
  if (!item.facts || !value || !published || value.startsWith(published)) return []
  return [problem(item.facts.at(path), path, 'publication-day-differs', { value, published })]
}

/** What waits for its time may have been written before; what does not has been changed since. */
export const changedSince: ItemRule = (item) => {
  const path = ['updated']
  const [value, published] = [momentAt(item, 'updated'), momentAt(item, 'published')]
  if (!item.facts || !value || !published || textAt(item, 'publish_at')) return []
  if (value.slice(0, published.length) >= published) return []
  return [problem(item.facts.at(path), path, 'changed-before-publication', { value, published })]
}

/** A correction comes after the publication, and is recorded and told to feed readers. */
export const correctionsRecorded: ItemRule = (item) => {
  const { facts } = item
  const [published, updated] = [momentAt(item, 'published'), momentAt(item, 'updated')]
  if (!facts || !published || !updated) return []
  const recorded = matches(facts.data, ['changes', '*', 'date']).map(({ value }) => value)
  return matches(facts.data, ['corrections', '*', 'date']).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !localDate.safeParse(value).success) return []
    const at = facts.at(path)
    if (value < published)
      return [problem(at, path, 'correction-before-publication', { value, published })]
    return [
      ...(recorded.includes(value)
        ? []
        : [problem(at, path, 'correction-not-recorded', { value })]),
      ...(updated.slice(0, value.length) < value
        ? [problem(at, path, 'correction-not-updated', { value, updated })]
        : []),
    ]
  })
}

/** The original of a reprint is among the sources that the page shows. */
export const reprintSourced: ItemRule = (item) => {
  const path = ['reprint', 'source']
  const value = textAt(item, ...path)
  if (!item.facts || !value) return []
  const named = matches(item.facts.data, ['sources', '*', 'source'])
  if (named.some((source) => source.value === value)) return []
  return [problem(item.facts.at(path), path, 'reprint-not-sourced', { value })]
}

/** Events, signings and projects have their addresses below an edition. */
export const relatedInEdition: ItemRule = ({ kind, facts }) => {
  if (kind !== 'news' || !facts || valueAt(facts.data, ['edition']) !== undefined) return []
  return ['events', 'signings', 'projects']
    .filter((name) => matches(facts.data, [name, '*']).length > 0)
    .map((name) => problem(facts.at([name]), [name], 'related-without-edition', {}))
}
