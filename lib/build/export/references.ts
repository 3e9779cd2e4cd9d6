import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Element } from 'hast'
import { mapConcurrent } from '../../base/map-concurrent'
import { rawText } from './elements'

/** An address in a page or another file of the site. */
export interface Reference {
  address: string
  /** A reader follows it, so it may lead to another site; all else must be the site's own. */
  isFollowed: boolean
  /** What follows `#` is a name (as in JSON-LD) and no place in the page. */
  isName?: boolean
}

/** All addresses in one file. */
export interface FileReferences {
  file: string
  references: readonly Reference[]
  /** Ids that a fragment may point to, where the file has such. */
  ids?: ReadonlySet<string>
}

/** The addresses of every page, and of the other text files that hold some. */
export async function readReferences(
  from: string,
  files: readonly string[],
  pages: readonly FileReferences[],
  siteUrl: string,
): Promise<FileReferences[]> {
  const others = await mapConcurrent(files, async (file): Promise<FileReferences[]> => {
    const read = readTextReferences[path.extname(file)]
    if (!read) return []
    const text = await readFile(path.join(from, file), 'utf8')
    return [{ file, references: read(text, siteUrl) }]
  })
  return [...pages, ...others.flat()]
}

/** Properties of elements that hold one address, or several with widths. */
const single = ['href', 'xLinkHref', 'src', 'poster', 'action', 'formAction', 'data']
const several = ['srcSet', 'imageSrcSet']

/** Reads what a page points to and what can be pointed to in it. */
export function readTargets(elements: readonly Element[]): {
  ids: Set<string>
  references: Reference[]
} {
  const ids = new Set<string>()
  const references: Reference[] = []
  for (const element of elements) {
    if (element.properties.id !== undefined) ids.add(String(element.properties.id))
    const isFollowed = ['a', 'area'].includes(element.tagName)
    references.push(...addressesOf(element).map((address) => ({ address, isFollowed })))
    references.push(...readMetadata(element))
  }
  return { ids, references }
}

function addressesOf({ properties }: Element): string[] {
  const one = single.map((name) => properties[name])
  const many = several.flatMap((name) => candidatesOf(properties[name]))
  return [...one, ...many].filter((value) => typeof value === 'string')
}

function candidatesOf(srcset: unknown): (string | undefined)[] {
  return typeof srcset === 'string'
    ? srcset.split(',').map((part) => part.trim().split(/\s/)[0])
    : []
}

/** Properties of `<meta>` whose content is an address (Open Graph protocol, X cards). */
const addressMeta = /^(og:(url|image|video|audio)(:(secure_)?url)?|twitter:image)$/

/** Addresses in `<meta>` and in JSON-LD blocks. */
function readMetadata(element: Element): Reference[] {
  const { property, name, content, type } = element.properties
  if (element.tagName === 'meta' && addressMeta.test(String(property ?? name ?? '')))
    return [{ address: String(content), isFollowed: false }]
  if (element.tagName === 'script' && type === 'application/ld+json')
    return stringsOf(JSON.parse(rawText(element)))
      .filter((value) => /^https?:\/\/\S+$/.test(value))
      .map((address) => ({ address, isFollowed: true, isName: true }))
  return []
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

type Reader = (text: string, siteUrl: string) => Reference[]

/** Which addresses are read from a file that is not a page, by its extension. */
export const readTextReferences: Readonly<Record<string, Reader | undefined>> = {
  '.css': (css) => loaded(matches(css, /url\(\s*["']?([^"')]+)/g)),
  '.webmanifest': (json) =>
    loaded(matches(json, /"(?:start_url|scope|src|url|action)"\s*:\s*"([^"]+)"/g)),
  '.xml': (xml, siteUrl) => [
    ...loaded(matches(xml, /<loc>([^<]*)<\/loc>/g).map(unescapeXml)),
    ...own(unescapeXml(xml), siteUrl),
  ],
  '.txt': (text, siteUrl) => [
    ...loaded(matches(text, /^Sitemap: *(.+)$/gm)),
    ...own(text, siteUrl),
  ],
  // RFC 5545, 3.1: a line break followed by a space only folds a long line.
  '.ics': (text, siteUrl) => own(text.replace(/\r?\n[ \t]/g, ''), siteUrl),
  '.json': own,
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function loaded(addresses: string[]): Reference[] {
  return addresses.map((address) => ({ address: address.trim(), isFollowed: false }))
}

/** The site's own addresses, wherever they stand in running text. */
function own(text: string, siteUrl: string): Reference[] {
  return text
    .split(siteUrl)
    .slice(1)
    .filter((rest) => /^(?![\w:.-])/.test(rest))
    .map((rest) => /^[/?#][\w/.~%?&=#+-]*/.exec(rest)?.[0].replace(/[.?]+$/, '') ?? '/')
    .map((path) => ({ address: siteUrl + path, isFollowed: true }))
}

function unescapeXml(text: string): string {
  return text.replaceAll('&amp;', '&')
}
