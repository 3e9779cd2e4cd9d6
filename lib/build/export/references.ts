import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Element } from 'hast'
import { readMetadata } from './metadata-references'
import type { WrittenPage } from './pages'
import { sideBySide } from './side-by-side'
import { readTextReferences } from './text-references'

/** An address that stands in a page or another file of the site. */
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

/** Collects the addresses of every page, and of the other text files that hold some. */
export async function readReferences(
  from: string,
  files: readonly string[],
  pages: readonly WrittenPage[],
  siteUrl: string,
): Promise<FileReferences[]> {
  const others = await sideBySide(files, async (file): Promise<FileReferences[]> => {
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
