import { locales } from '../../lib/language/locales'

/** Kinds of page by their address after the language; the first that fits. */
const kinds: readonly (readonly [kind: string, address: RegExp])[] = [
  ['home', /^$/],
  ['programme by day', /^\d{4}\/programme\/$/],
  ['programme as a list', /^\d{4}\/programme\/list\/$/],
  ['programme as a grid', /^\d{4}\/programme\/grid\/$/],
  ['programme, one facet', /^\d{4}\/programme\/.+/],
  ['event', /^\d{4}\/events\//],
  ['projects', /^\d{4}\/projects\/$/],
  ['projects, one facet or order', /^\d{4}\/projects\/(by|sorted|overview)\//],
  ['project', /^\d{4}\/projects\/.+/],
  ['edition and its pages', /^\d{4}\//],
  ['news', /^news\/((page|year|topic)\/.+)?$/],
  ['article', /^news\/.+/],
  ['place', /^places\/.+/],
  ['other', /^/],
]

export interface PageKind {
  kind: string
  locale: string
}

/** Kind and language of a page by its file; undefined for a page that speaks all languages at once. */
export function pageKind(file: string): PageKind | undefined {
  const [first = '', ...rest] = file.replace(/index\.html$/, '').split('/')
  const locale = locales.find((each) => each === first)
  const address = rest.join('/')
  const kind = kinds.find(([, pattern]) => pattern.test(address))?.[0]
  return locale && kind ? { kind, locale } : undefined
}
