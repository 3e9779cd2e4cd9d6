import type { Picture } from '../../model/entry'
import { shownPictures } from '../../model/schema/common'
import { picturePath } from './kinds'
import { type PixelSize, pictureSize } from './size'

/** Address and size of a picture in the folder of an item (`events/x`); undefined when it cannot be shown. */
export function displayed(
  folder: string,
  file: string,
  bytes: Uint8Array | undefined,
): ({ src: string } & PixelSize) | undefined {
  const size = bytes && pictureSize(bytes)
  return size && { src: picturePath(folder, file), ...size }
}

/** The pictures that a fact file lists; the content check reports those that cannot be shown. */
export function displayedPictures(
  folder: string,
  images: unknown,
  bytesOf: (file: string) => Uint8Array | undefined,
): Picture[] {
  const listed = shownPictures.safeParse(images).data ?? []
  return listed.flatMap(({ file, ...rest }) => {
    const picture = displayed(folder, file, bytesOf(file))
    return picture ? [{ ...rest, ...picture }] : []
  })
}
