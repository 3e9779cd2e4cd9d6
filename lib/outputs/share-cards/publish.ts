import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { imageSize } from 'image-size'
import type { Picture } from './pictures'
import { pngOf } from './render'

/** Folder whose files Next.js publishes under `/share/`; made anew, and not kept in Git. */
const shareFolder = 'public/share'

/** Pictures of earlier builds by their names, which hold the hash of all they were drawn from. */
const cacheFolder = '.cache/share-cards'

const largestBytes = 60_000

/** Why a file cannot be the picture; undefined when it can. */
function fault(bytes: Uint8Array, { width, height }: Picture): string | undefined {
  if (bytes.length > largestBytes) return `${bytes.length} bytes`
  try {
    const real = imageSize(bytes)
    const isRight = real.type === 'png' && real.width === width && real.height === height
    return isRight ? undefined : `${real.type} ${real.width} × ${real.height}`
  } catch {
    return 'not a picture'
  }
}

const isWhole = (file: string, picture: Picture) =>
  existsSync(file) && fault(readFileSync(file), picture) === undefined

/** @throws Error for a picture of the wrong size or more than 60 kB */
async function drawTo(file: string, picture: Picture): Promise<void> {
  const png = await pngOf(picture)
  const found = fault(png, picture)
  if (found !== undefined) throw new Error(`${picture.src}: ${found}`)
  mkdirSync(dirname(file), { recursive: true })
  // A build that is ended half way leaves no half picture under the name of a whole one.
  writeFileSync(`${file}.new`, png)
  renameSync(`${file}.new`, file)
}

/**
 * Makes a folder hold exactly these pictures, and draws only those that no earlier build has drawn.
 *
 * @returns how many were drawn
 */
export async function publishSharePictures(
  pictures: readonly Picture[],
  { to = shareFolder, cache = cacheFolder } = {},
): Promise<number> {
  rmSync(to, { recursive: true, force: true })
  let drawn = 0
  for (const picture of pictures) {
    const name = picture.src.replace('/share/', '')
    const kept = join(cache, name)
    if (!isWhole(kept, picture)) {
      await drawTo(kept, picture)
      drawn++
    }
    mkdirSync(dirname(join(to, name)), { recursive: true })
    copyFileSync(kept, join(to, name))
  }
  return drawn
}
