import type { Element } from 'hast'
import { rawText } from './elements'
import type { Reference } from './references'

/** Properties of `<meta>` whose content is an address (Open Graph protocol, X cards). */
const addressMeta = /^(og:(url|image|video|audio)(:(secure_)?url)?|twitter:image)$/

/** Addresses in `<meta>` and in JSON-LD blocks. */
export function readMetadata(element: Element): Reference[] {
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
