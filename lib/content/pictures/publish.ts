import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { type Kind, kinds } from '../schema'
import { shownPictures } from '../schema/common'
import { standingOf, type Timed } from '../standing'

/** Folder whose files Next.js publishes under `/media/`; made anew, and not kept in Git. */
const mediaFolder = 'public/media'

/** As far as it can be read: faults are the content check's to tell. */
function factsIn(path: string): Partial<Timed> & { images?: unknown } {
  try {
    return parse(readFileSync(path, 'utf8')) ?? {}
  } catch {
    return {}
  }
}

function picturesOfItem(folder: string, factFile: string): string[] {
  const { images, publication = 'draft', ...times } = factsIn(join(folder, factFile))
  if (standingOf({ publication, ...times }) !== 'published') return []
  const listed = shownPictures.safeParse(images).data ?? []
  return listed.map(({ file }) => file).filter((file) => readdirSync(folder).includes(file))
}

function picturesOfKind(root: string, { folder, file }: Kind): string[] {
  const items = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
  return items.flatMap((id) =>
    picturesOfItem(join(root, folder, id), file).map((name) => `${folder}/${id}/${name}`),
  )
}

/** Pictures of all items that are out, as paths below the content root (`domain.md` T22). */
export const publishedPictures = (root: string): string[] =>
  Object.values<Kind>(kinds)
    .filter(({ facts }) => 'images' in facts.shape)
    .flatMap((kind) => picturesOfKind(root, kind))

/** Makes a folder hold the pictures of all published items, and nothing else. */
export function publishPictures(root: string, to = mediaFolder): void {
  rmSync(to, { recursive: true, force: true })
  for (const path of publishedPictures(root)) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    copyFileSync(join(root, path), join(to, path))
  }
}
