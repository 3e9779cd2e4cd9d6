import type { Reference } from './references'

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
