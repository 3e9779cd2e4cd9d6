import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { chineseFigures, figuresIn, isAllowed } from '../../../language/figures'
import type { KindName } from '../../../model/schema'
import type { ItemRule } from '../model'
import { matches } from '../path'
import { type Problem, problem } from '../problem'

/** Most characters of a Chinese headline. */
const most = 30

/** A headline is taken in at a glance. */
export const shortHeadline: ItemRule = ({ kind, words: { zh } }) => {
  const path = ['title']
  const title = zh?.fields.title
  if (kind !== 'news' || !zh || typeof title !== 'string') return []
  const length = [...title].length
  return length > most ? [problem(zh.front.at(path), path, 'headline-long', { length, most })] : []
}

/** What the headline counts, the body counts too. */
export const headlineInBody: ItemRule = ({ kind, words: { zh } }) => {
  const path = ['title']
  const title = zh?.fields.title
  if (kind !== 'news' || !zh?.tree || typeof title !== 'string') return []
  const told = chineseFigures(zh.blocks.map(({ text }) => text).join('\n'))
  return (
    figuresIn(title, 'zh')
      // Numerals in words are often mere words: 一个, 千万.
      .filter((figure) => /\d/.test(figure.text) && !isAllowed(figure, told))
      .map(({ text }) => problem(zh.front.at(path), path, 'headline-not-in-body', { text }))
  )
}

/** An event, a signing or a project of which an article speaks. */
const spokenOf = /^\/zh\/\d{4}\/(events|projects)\/([a-z0-9-]+)\/$/

/** Kinds that stand at such an address, and the fields that name them. */
const targets = {
  events: { event: 'events' },
  projects: { signing: 'signings', project: 'projects' },
} as const

/** What the text links to is also among what is related. */
export const relatedNamed: ItemRule = ({ kind, facts, words: { zh } }, content) => {
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
    // A misspelt id is told on its own, and may be the one that is meant.
    const isMisspelt = named.some((each) => !content.find(each.target, each.id))
    if (!isThere || isMisspelt || named.some((each) => each.id === id)) return
    const at = { file: zh.path, line: (position?.start.line ?? 1) + zh.bodyLine - 1 }
    problems.push(problem(at, ['body'], 'related-not-named', { id, fields }))
  })
  return problems
}
