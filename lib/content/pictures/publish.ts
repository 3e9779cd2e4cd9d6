import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { shownPictures } from '../../model/schema/common'
import type { Content } from '../check/model'
import { isGroup } from '../check/path'
import { folderOf } from '../read/valid-items'
import { type PublicationFields, visibilityAt } from '../visibility'

/** Folder that Next.js publishes under `/media/`; each build writes it anew, and Git ignores it. */
const mediaFolder = 'public/media'

/** Makes a folder hold the listed pictures of all published items, and nothing else. */
export function publishPictures(content: Content, to = mediaFolder): void {
  rmSync(to, { recursive: true, force: true })
  for (const item of content.items) {
    if (!isGroup(item.facts?.data)) continue
    const {
      images,
      publication = 'draft',
      ...times
    } = item.facts.data as Partial<PublicationFields> & {
      images?: unknown
    }
    if (visibilityAt({ publication, ...times }) !== 'published') continue
    for (const { file } of shownPictures.safeParse(images).data ?? []) {
      const bytes = content.files.get(`${item.folder}/${file}`)
      if (bytes === undefined) continue
      const path = join(to, folderOf(content, item), file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    }
  }
}
