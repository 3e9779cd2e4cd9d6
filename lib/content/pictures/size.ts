import { imageSize } from 'image-size'

/** Width and height in pixels, as shown. */
export interface PixelSize {
  width: number
  height: number
}

/** What the bytes may be, whatever the file is called. */
const kinds = ['avif', 'jpg', 'png', 'webp']

/** Exif orientations in which the camera lay on its side (Exif 2.32, 4.6.4). */
const firstOnItsSide = 5

function headerOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

/** Reads the size from the file's header; undefined when it is no picture that browsers show. */
export function pictureSize(bytes: Uint8Array): PixelSize | undefined {
  const header = headerOf(bytes)
  if (!header || !kinds.includes(header.type ?? '')) return undefined
  const { width, height, orientation = 1 } = header
  if (width < 1 || height < 1) return undefined
  return orientation < firstOnItsSide ? { width, height } : { width: height, height: width }
}
