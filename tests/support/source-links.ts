import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import type { Locale } from '@/lib/language/locales'

/** `page → source`, both ways of saying it written alike. */
const edge = (page: string, source: string) => `${page.split('#')[0]} → ${source}`

const hrefs = (tree: Element | Root) =>
  selectAll('a[href]', tree).map(({ properties }) => String(properties.href))

const sorted = (edges: readonly string[]) => [...new Set(edges)].sort()

/** The sources that pages name, by links to their entries. */
export function namedOnPages(
  locale: Locale,
  pages: readonly { path: string; tree: Element | Root }[],
): string[] {
  const start = `/${locale}/sources/#`
  return sorted(
    pages.flatMap(({ path, tree }) =>
      hrefs(tree)
        .filter((href) => href.startsWith(start))
        .map((href) => edge(path, href.slice(start.length))),
    ),
  )
}

/** The pages that the entries of sources name. */
export function namedByEntries(locale: Locale, sourcesPage: Element | Root): string[] {
  return sorted(
    selectAll('main li[id]', sourcesPage).flatMap((entry) =>
      hrefs(entry)
        .filter((href) => href.startsWith(`/${locale}/`))
        .map((href) => edge(href, String(entry.properties.id))),
    ),
  )
}
