import type { Element, Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'

/** What joins two clock times: a dash for eyes, and a word for ears that no eye sees. */
const isJoint = ({ tagName, properties }: Element) =>
  tagName === 'span' && properties.ariaHidden !== undefined
const isForEars = ({ tagName, properties }: Element) =>
  tagName === 'i' && properties.className !== undefined

/** The words of a part of a page, those of each element set apart, white space collapsed. */
export function words(node: Nodes): string {
  const said = (each: Nodes): string => {
    if (each.type === 'text') return each.value
    if (each.type === 'element' && (each.tagName === 'wbr' || isForEars(each))) return ''
    if (!('children' in each)) return ''
    const inside = each.children.map(said).join('')
    return each.type === 'element' && isJoint(each) ? inside : ` ${inside} `
  }
  return said(node).replace(/\s+/g, ' ').trim()
}

/** The one element that a selector means. */
export function one(selector: string, tree: Nodes): Element {
  const found = selectAll(selector, tree)
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements: ${selector}`)
  return found[0]
}

/** The `<dd>` beside the `<dt>` with these words. */
export function row(tree: Nodes, term: string): Element {
  const found = selectAll('div:has(> dt)', tree).filter(
    (each) => words(one('dt', each)) === term && select('dd', each),
  )
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows: ${term}`)
  return one('dd', found[0])
}

/** Values of `<time datetime>`, in the order of the page. */
export const times = (tree: Nodes) =>
  selectAll('time', tree).map(({ properties }) => String(properties.dateTime))

export const links = (tree: Nodes) =>
  selectAll('a', tree).map(({ properties }) => String(properties.href))

/** `lang` of the innermost element around the text that equals `text`, for each place it stands. */
export function languagesOf(tree: Nodes, text: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes, lang: string) => {
    if (!('children' in node)) return
    const own = node.type === 'element' ? String(node.properties.lang ?? lang) : lang
    // A title may be set with places at which it breaks (`wbr`) between its words.
    const said = node.children.map((child) => (child.type === 'text' ? child.value : ''))
    if (said.join('').trim() === text) found.push(own)
    for (const child of node.children) walk(child, own)
  }
  walk(tree, '')
  return found
}

/** Structured data of an event, as far as the tests ask for it. */
export interface EventData {
  '@type': string
  eventStatus: string
  startDate: string
  endDate?: string
  previousStartDate?: string[]
  isAccessibleForFree?: boolean
  location?: { '@type': string; name?: string; url?: string }[]
  subEvent?: EventData[]
}

/** Structured data of a page, without its breadcrumbs. */
export const structured = (tree: Nodes): EventData[] =>
  selectAll('script[type="application/ld+json"]', tree)
    .map((script): EventData => JSON.parse(words(script)))
    .filter((data) => data['@type'] !== 'BreadcrumbList')
