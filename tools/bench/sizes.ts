import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { locales } from '../../lib/language/locales'
import { inLanguage } from '../../lib/pages/paths'

/** Bytes after gzip that half, 95 of a hundred, and all pages of a kind do not exceed. */
export interface Spread {
  p50: number
  p95: number
  max: number
}

export interface KindSizes {
  kind: string
  locale: string
  pages: number
  html: Spread
  script: Spread
  css: Spread
}

interface Page {
  html: number
  script: number
  css: number
}

/** Addresses of the page's own scripts and style sheets. */
const scriptSource = /<script[^>]* src="(\/[^"]+)"/g
const styleSheet = /<link(?=[^>]* rel="?stylesheet)[^>]* href="(\/[^"]+)"/g

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** What a reader loads with each page of a finished site, gathered by kind of page and language. */
export async function pageSizes(site: string): Promise<KindSizes[]> {
  const kinds = await pageKinds()
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  const known = new Map<string, number>()
  const weigh = (file: string) => {
    const size = known.get(file) ?? gzipSync(readFileSync(path.join(site, file))).length
    known.set(file, size)
    return size
  }
  const total = (html: string, pattern: RegExp) =>
    [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))].reduce(
      (sum, address) => sum + weigh(address),
      0,
    )

  const groups = new Map<string, Page[]>()
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const of = kinds.get(file.split(path.sep).join('/'))
    if (!of) continue
    const bytes = readFileSync(path.join(site, file))
    const html = bytes.toString()
    const page = {
      html: gzipSync(bytes).length,
      script: total(html, scriptSource),
      css: total(html, styleSheet),
    }
    const key = JSON.stringify(of)
    groups.set(key, [...(groups.get(key) ?? []), page])
  }
  return [...groups].map(([key, pages]) => ({
    ...(JSON.parse(key) as { kind: string; locale: string }),
    pages: pages.length,
    html: spread(pages.map(({ html }) => html)),
    script: spread(pages.map(({ script }) => script)),
    css: spread(pages.map(({ css }) => css)),
  }))
}

interface PageKind {
  kind: string
  locale: string
}

/**
 * Kind and language of every page of the site whose content was compiled last, by the file of the
 * page. The registry is loaded here and not before, so that it knows what the bench has built.
 */
async function pageKinds(): Promise<Map<string, PageKind>> {
  const { pageNames, pagesOf } = await import('../../lib/pages/registry')
  return new Map(
    locales.flatMap((locale) =>
      pageNames.flatMap((kind) =>
        pagesOf(kind, locale).map(({ path }) => [
          `${inLanguage(locale, path).slice(1)}index.html`,
          { kind, locale },
        ]),
      ),
    ),
  )
}
