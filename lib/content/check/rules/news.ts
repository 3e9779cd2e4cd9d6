import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { z } from 'zod'
import { compareFigure, figuresAllowed, figuresIn } from '../../../language/figures'
import { requiredLocales } from '../../../language/locales'
import { type KindName, kinds, languageFileName } from '../../../model/schema'
import { localDate, localDateTime } from '../../../model/schema/common'
import { type NewsKind, pageOfKind } from '../../../model/schema/news'
import { type Item, type ItemRule, isHidden } from '../model'
import { matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'

/** A text of the fact file of an article; undefined for other kinds, and where it is no text. */
function textAt({ kind, facts }: Item, ...path: Path): string | undefined {
  const value = kind === 'news' ? valueAt(facts?.data, path) : undefined
  return typeof value === 'string' ? value : undefined
}

const moment = z.union([localDate, localDateTime])

/** A date or moment of an article; undefined where it is none, which another rule reports. */
const momentAt = (item: Item, name: string) => moment.safeParse(textAt(item, name)).data

/** The moment at which an article appears, or its day where it has no moment. */
const appearsAt = (item: Item) => momentAt(item, 'publish_at') ?? momentAt(item, 'published')

/** An urgent notice has an end and all four languages. */
const urgentComplete: ItemRule = (item) => {
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

/** Only urgent notices have `breaking_until`. */
const urgentOnly: ItemRule = (item) => {
  const path = ['breaking_until']
  const kind = textAt(item, 'kind')
  if (!item.facts || kind === undefined || kind === 'urgent') return []
  if (valueAt(item.facts.data, path) === undefined) return []
  return [problem(item.facts.at(path), path, 'end-of-no-urgency', { kind })]
}

/** An end comes after the publication. */
const endsAfterPublication: ItemRule = (item) => {
  const published = appearsAt(item)
  return ['breaking_until', 'expire_at'].flatMap((name) => {
    const value = momentAt(item, name)
    if (!item.facts || !value || !published || value > published) return []
    return [problem(item.facts.at([name]), [name], 'ends-before-publication', { value, published })]
  })
}

/** The date of publication is that of the moment at which the article appears. */
const truePublication: ItemRule = (item) => {
  const path = ['publish_at']
  const [value, published] = [momentAt(item, 'publish_at'), momentAt(item, 'published')]
  if (!item.facts || !value || !published || value.startsWith(published)) return []
  return [problem(item.facts.at(path), path, 'publication-day-differs', { value, published })]
}

/** `updated` is not before the publication, except where an article waits for its time. */
const changedSince: ItemRule = (item) => {
  const path = ['updated']
  const [value, published] = [momentAt(item, 'updated'), momentAt(item, 'published')]
  if (!item.facts || !value || !published || textAt(item, 'publish_at')) return []
  if (value.slice(0, published.length) >= published) return []
  return [problem(item.facts.at(path), path, 'changed-before-publication', { value, published })]
}

/** A correction comes after the publication, is recorded in `changes`, and raises `updated` for feed readers. */
const correctionsRecorded: ItemRule = (item) => {
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
const reprintSourced: ItemRule = (item) => {
  const path = ['reprint', 'source']
  const value = textAt(item, ...path)
  if (!item.facts || !value) return []
  const named = matches(item.facts.data, ['sources', '*', 'source'])
  if (named.some((source) => source.value === value)) return []
  return [problem(item.facts.at(path), path, 'reprint-not-sourced', { value })]
}

/** Events, signings and projects have their addresses below an edition. */
const relatedInEdition: ItemRule = ({ kind, facts }) => {
  if (kind !== 'news' || !facts || valueAt(facts.data, ['edition']) !== undefined) return []
  return ['events', 'signings', 'projects']
    .filter((name) => matches(facts.data, [name, '*']).length > 0)
    .map((name) => problem(facts.at([name]), [name], 'related-without-edition', {}))
}

/** Readers come to an article that is no news from the text page of its kind. */
const pageOfItsKind: ItemRule = (item, content) => {
  const kind = textAt(item, 'kind') as NewsKind | undefined
  const page = kind && pageOfKind[kind]
  if (!item.facts || kind === undefined || page === undefined || isHidden(item)) return []
  const above = content.find('page', page)
  if (above && !isHidden(above)) return []
  return [problem(item.facts.at(['kind']), ['kind'], 'kind-without-page', { kind, page })]
}

/** Most characters of a Chinese headline. */
const most = 30

/** A headline is short. */
const shortHeadline: ItemRule = ({ kind, words: { zh } }) => {
  const path = ['title']
  const title = zh?.fields.title
  if (kind !== 'news' || !zh || typeof title !== 'string') return []
  const length = [...title].length
  return length > most ? [problem(zh.front.at(path), path, 'headline-long', { length, most })] : []
}

/** The body has the figures of the headline. */
const headlineInBody: ItemRule = ({ kind, words: { zh } }) => {
  const path = ['title']
  const title = zh?.fields.title
  if (kind !== 'news' || !zh?.tree || typeof title !== 'string') return []
  const inChinese = figuresAllowed(zh.blocks.map(({ text }) => text).join('\n'))
  return (
    figuresIn(title, 'zh')
      // Numerals in words are often mere words: 一个, 千万.
      .filter(
        (figure) => /\d/.test(figure.text) && compareFigure(figure, inChinese) === 'different',
      )
      .map(({ text }) => problem(zh.front.at(path), path, 'headline-not-in-body', { text }))
  )
}

/** Address of an event, a signing or a project. */
const spokenOf = /^\/zh\/\d{4}\/(events|projects)\/([a-z0-9-]+)\/$/

/** Kinds of item at such an address, and the fields that name them. */
const targets = {
  events: { event: 'events' },
  projects: { signing: 'signings', project: 'projects' },
} as const

/** Items that the text links to are also in `events`, `signings` or `projects`. */
const relatedNamed: ItemRule = ({ kind, facts, words: { zh } }, content) => {
  if (kind !== 'news' || !facts || !zh?.tree) return []
  const problems: Problem[] = []
  visit(zh.tree, 'link', ({ url, position }: Link) => {
    const [, section, id = ''] = spokenOf.exec(url) ?? []
    if (section !== 'events' && section !== 'projects') return
    const entries = Object.entries(targets[section]) as [KindName, string][]
    const fields = entries.map(([, field]) => field)
    const named = entries.flatMap(([target, field]) =>
      matches(facts.data, [field, '*']).map(({ value }) => ({ target, id: String(value) })),
    )
    const isThere = entries.some(([target]) => content.find(target, id))
    // A misspelt id may be the one that is meant; the rule of references reports it.
    const isMisspelt = named.some((each) => !content.find(each.target, each.id))
    if (!isThere || isMisspelt || named.some((each) => each.id === id)) return
    const at = { file: zh.path, line: (position?.start.line ?? 1) + zh.bodyLine - 1 }
    problems.push(problem(at, ['body'], 'related-not-named', { id, fields }))
  })
  return problems
}

export const itemRules: readonly ItemRule[] = [
  urgentComplete,
  urgentOnly,
  endsAfterPublication,
  truePublication,
  changedSince,
  correctionsRecorded,
  reprintSourced,
  relatedInEdition,
  pageOfItsKind,
  shortHeadline,
  headlineInBody,
  relatedNamed,
]
