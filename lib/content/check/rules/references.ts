import { type KindName, kinds } from '../../../model/schema'
import { siteAsIssuer } from '../../../model/schema/news'
import { menuPages } from '../../../model/schema/site'
import { closest } from '../closest'
import type { Content, Item, ItemRule } from '../model'
import { isHidden, publicationOf } from '../model'
import { matches, type Path } from '../path'
import type { Bilingual } from '../phrases'
import { type Problem, problem } from '../problem'

/** A field that names items of another kind by id; `words` are other values that it may have. */
type Reference = readonly [pattern: Path, target: KindName, words?: readonly string[]]

const sources: Reference = [['sources', '*', 'source'], 'source']
const ofEdition: Reference = [['edition'], 'edition']
const menuWords = Object.keys(menuPages)
const entryRules: Reference = [['entry_rules', '*', 'source'], 'source']
const amounts: Reference = [['amounts', '*', 'source'], 'source']

const references = {
  edition: [sources, [['organisers', '*'], 'organisation'], [['order', '*'], 'event']],
  event: [
    sources,
    ofEdition,
    [['place', '*'], 'venue'],
    [['when', 'occurrences', '*', 'place', '*'], 'venue'],
    [['previous', '*', 'occurrences', '*', 'place', '*'], 'venue'],
    [['organisers', '*', 'organisation'], 'organisation'],
    [['people', '*', 'person'], 'person'],
    [['replaced_by'], 'event'],
    [['parent'], 'event'],
    [['related', '*'], 'event'],
    [['signing'], 'signing'],
  ],
  signing: [
    sources,
    ofEdition,
    amounts,
    [['projects', 'source'], 'source'],
    [['projects_over', 'source'], 'source'],
    [['projects_foreign_invested', 'source'], 'source'],
    [['other_reports', '*', 'source'], 'source'],
    [['event'], 'event'],
    [['place', '*'], 'venue'],
    [['awaited_from'], 'organisation'],
  ],
  project: [
    sources,
    ofEdition,
    amounts,
    [['amounts', '*', 'conversions', '*', 'rate_source'], 'source'],
    [['jobs', 'source'], 'source'],
    [['stages', '*', 'evidence'], 'source'],
    [['stages', '*', 'reported_by'], 'organisation'],
    [['policies', '*'], 'source'],
    [['signing'], 'signing'],
    [['events', '*'], 'event'],
    [['predecessor'], 'project'],
    [['not_duplicate_of', '*'], 'project'],
  ],
  news: [
    sources,
    ofEdition,
    [['issuer'], 'organisation', [siteAsIssuer]],
    [['events', '*'], 'event'],
    [['signings', '*'], 'signing'],
    [['projects', '*'], 'project'],
    [['articles', '*'], 'news'],
    [['pages', '*'], 'page'],
    [['reprint', 'source'], 'source'],
    entryRules,
  ],
  page: [
    sources,
    entryRules,
    [['lanes', '*', 'sources', '*'], 'source'],
    [['compass', 'source'], 'source'],
    [['compass', 'cities', '*', 'sources', '*'], 'source'],
  ],
  venue: [sources],
  organisation: [sources],
  person: [sources, [['organisation'], 'organisation']],
  source: [[['publisher'], 'publisher', ['unknown']]],
  publisher: [],
  glossary: [],
  site: [
    [['current_edition'], 'edition'],
    [['legal_basis', 'source'], 'source'],
    [['menus', 'main', '*'], 'page', menuWords],
    [['menus', 'more', '*'], 'page', menuWords],
    [['menus', 'home', '*'], 'page'],
    [['menus', 'footer', '*'], 'page', menuWords],
  ],
  redirects: [],
} as const satisfies Record<KindName, readonly Reference[]>

/** Paths of the fields of a kind that name a source, without its list `sources`. */
export const sourcePaths = (kind: KindName): Path[] =>
  (references[kind] as readonly Reference[])
    .filter(([pattern, target]) => target === 'source' && pattern[0] !== 'sources')
    .map(([pattern]) => pattern)

const targetNames: Partial<Record<KindName, Bilingual>> = {
  edition: { zh: '届次', en: 'editions' },
  event: { zh: '活动', en: 'events' },
  signing: { zh: '签约', en: 'signings' },
  project: { zh: '项目', en: 'projects' },
  news: { zh: '文章', en: 'articles' },
  page: { zh: '页面', en: 'pages' },
  venue: { zh: '场馆', en: 'venues' },
  organisation: { zh: '机构', en: 'organisations' },
  person: { zh: '人物', en: 'people' },
  source: { zh: '来源', en: 'sources' },
  publisher: { zh: '发布者', en: 'publishers' },
}

function referenceProblems(
  item: Item,
  content: Content,
  [pattern, target, words = []]: Reference,
): Problem[] {
  const { facts, kind, id } = item
  if (!facts) return []
  return matches(facts.data, pattern).flatMap(({ path, value: found }) => {
    if (typeof found !== 'string' && typeof found !== 'number') return []
    const value = String(found)
    if (words.includes(value)) return []
    const at = facts.at(path)
    const other = content.find(target, value)
    if (!other) {
      const what = targetNames[target] ?? { zh: target, en: target }
      const meant = closest(value, [...content.ids(target), ...words])
      const where = `${content.root}/${kinds[target].folder}`
      return [problem(at, path, 'no-such-item', { value, what, where, words, meant })]
    }
    if (target === kind && value === id) return [problem(at, path, 'refers-to-itself', { value })]
    if (isHidden(item) || !isHidden(other)) return []
    const publication = String(publicationOf(other))
    return [problem(at, path, 'item-not-published', { value, publication })]
  })
}

/** Every id that an item names exists and, where the item is public, is public too. */
const knownReferences: ItemRule = (item, content) =>
  references[item.kind].flatMap((reference) => referenceProblems(item, content, reference))

export const itemRules: readonly ItemRule[] = [knownReferences]
