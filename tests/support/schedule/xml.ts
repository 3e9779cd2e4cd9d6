import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element with its children in the order of the file. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

type Ordered = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Numeric references too.
  htmlEntities: true,
})

function elementOf(node: Ordered): Element[] {
  const name = Object.keys(node).find((key) => key !== ':@')
  if (name === undefined || name.startsWith('#') || name.startsWith('?')) return []
  const inner = node[name] as Ordered[]
  return [
    {
      name,
      attributes: node[':@'] ?? {},
      children: inner.flatMap(elementOf),
      text: inner.map((each) => each['#text'] ?? '').join(''),
    },
  ]
}

/** The root element of a well-formed file. */
export function parseXml(text: string): Element {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(JSON.stringify(valid))
  const [root, ...others] = (parser.parse(text) as Ordered[]).flatMap(elementOf)
  if (root === undefined || others.length > 0) throw new Error('Not one root element')
  return root
}

/** The children of an element with a name. */
export const childrenOf = (element: Element, name: string) =>
  element.children.filter((child) => child.name === name)

/** Text of the only child with a name; undefined when there is none. */
export function textOf(element: Element, name: string): string | undefined {
  const found = childrenOf(element, name)
  if (found.length > 1) throw new Error(`${found.length} of ${name}`)
  return found[0]?.text
}
