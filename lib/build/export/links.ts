import { addressOf, fileAt } from './files'
import type { Finding, Problem } from './problems'
import type { FileReferences, Reference } from './references'

/** Kinds of address a reader may follow besides those of the web. */
const followedSchemes = ['mailto:', 'tel:']

interface Site {
  origin: string
  files: ReadonlySet<string>
  ids: ReadonlyMap<string, ReadonlySet<string>>
}

/** Every address that leads nowhere, or to where it must not. Other sites are not visited. */
export function deadLinks(
  files: readonly string[],
  referencing: readonly FileReferences[],
  siteUrl: string,
): Problem[] {
  const site: Site = {
    origin: new URL(siteUrl).origin,
    files: new Set(files),
    ids: new Map(referencing.flatMap(({ file, ids }) => (ids ? [[file, ids]] : []))),
  }
  return referencing.flatMap(({ file, references }) =>
    references.flatMap((reference) => {
      const reason = reasonAgainst(reference, file, site)
      return reason ? [{ file, found: reference.address, reason }] : []
    }),
  )
}

function reasonAgainst(reference: Reference, file: string, site: Site): Finding['reason'] | null {
  const url = parse(reference.address, site.origin + addressOf(file))
  if (!url) return 'malformed'
  if (!/^https?:$/.test(url.protocol))
    return reference.isFollowed && followedSchemes.includes(url.protocol) ? null : 'scheme'
  if (url.origin !== site.origin) return reference.isFollowed ? null : 'foreign'
  return reasonAgainstOwn(url, reference, site)
}

function reasonAgainstOwn(url: URL, reference: Reference, site: Site): Finding['reason'] | null {
  const target = fileAt(decode(url.pathname))
  if (site.files.has(`${target}/index.html`)) return 'slash'
  if (!site.files.has(target)) return 'dead'
  const fragment = decode(url.hash.slice(1)).replace(/:~:.*$/, '')
  const ids = site.ids.get(target)
  if (reference.isName || fragment === '' || !ids) return null
  return ids.has(fragment) ? null : 'fragment'
}

function parse(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null
}

/** A badly encoded address stays as it is, and so is found to be dead. */
function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
