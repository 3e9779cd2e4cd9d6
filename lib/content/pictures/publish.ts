import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Kind, kinds } from '../../model/schema'
import { shownPictures } from '../../model/schema/common'
import { factsIn, foldersOf } from '../read-facts'
import { standingOf } from '../standing'

/** Folder whose files Next.js publishes under `/media/`; made anew, and not kept in Git. */
const mediaFolder = 'public/media'

function picturesOfItem(folder: string, factFile: string): string[] {
  const { images, publication = 'draft', ...times } = factsIn(join(folder, factFile))
  if (standingOf({ publication, ...times }) !== 'published') return []
  const listed = shownPictures.safeParse(images).data ?? []
  return listed.map(({ file }) => file).filter((file) => readdirSync(folder).includes(file))
}

function picturesOfKind(root: string, kind: Kind): string[] {
  return foldersOf(root, kind).flatMap((id) =>
    picturesOfItem(join(root, kind.folder, id), kind.file).map(
      (name) => `${kind.folder}/${id}/${name}`,
    ),
  )
}

/** Pictures of all items that are out, as paths below the content root. */
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
