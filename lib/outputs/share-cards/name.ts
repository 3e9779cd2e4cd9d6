import { createHash } from 'node:crypto'
import manifest from '../../../package.json'

/** Packages whose releases may draw the same input differently. */
const drawnBy = Object.entries(manifest.dependencies).filter(([name]) =>
  /^(satori|sharp|subset-font|@resvg\/resvg-js|@fontsource-variable\/.+)$/.test(name),
)

/**
 * Address of a picture below `/share/`. The hash is that of all the picture is made from, so the
 * name is known before it is drawn, and changes whenever the picture may.
 */
export function addressOf(path: string, input: unknown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([drawnBy, input]))
    .digest('hex')
  return `/share/${path}-${hash.slice(0, 12)}.png`
}
