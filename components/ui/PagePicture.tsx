import type { Hoisted } from '@/lib/flags/hoist'
import { coverOf } from '@/lib/outputs/share-cards/share'

/**
 * The hoist of the page as a picture file: decoration here, and what WeChat and others that read no
 * Open Graph show beside the title, since it is the first picture of the page.
 */
export function PagePicture({ hoist, className }: { hoist?: Hoisted; className: string }) {
  const picture = coverOf(hoist)
  if (picture === undefined) return null
  const { src, width, height } = picture
  // Of low priority, else React has it fetched before the style sheet.
  return (
    // biome-ignore lint/performance/noImgElement: a static export has no server that resizes pictures
    <img src={src} alt="" width={width} height={height} fetchPriority="low" className={className} />
  )
}
