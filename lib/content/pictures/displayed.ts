import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from '../../model/entry'
import { shownPictures } from '../../model/schema/common'
import { contentRoot } from '../language-files'
import { picturePath } from './kinds'
import { pictureSize, type Size } from './size'

/** Address and size of a picture that stands in the folder of an item, `events/x`. */
export function displayed(folder: string, file: string): ({ src: string } & Size) | undefined {
  const path = join(contentRoot(), folder, file)
  const size = existsSync(path) ? pictureSize(readFileSync(path)) : undefined
  return size && { src: picturePath(folder, file), ...size }
}

/** The pictures that a fact file lists; one that cannot be shown is the content check's to tell. */
export function displayedPictures(folder: string, images: unknown): Picture[] {
  const listed = shownPictures.safeParse(images).data ?? []
  return listed.flatMap(({ file, ...said }) => {
    const picture = displayed(folder, file)
    return picture ? [{ ...said, ...picture }] : []
  })
}
