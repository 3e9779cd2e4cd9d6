import { useLocale, useTranslations } from 'next-intl'
import type { Entry } from '@/lib/content'
import type { EventKind } from '@/lib/model/schema/event'
import { coverOf } from '@/lib/outputs/share-cards/share'

/** The pictures of an item with their authors; a picture of the body is not shown twice. */
export function Pictures({ entry }: { entry: Entry<unknown> }) {
  const t = useTranslations('picture')
  const locale = useLocale()
  return entry.pictures.map(({ src, width, height, alt, caption, credit, licence }) => {
    const inBody = entry.body.includes(`src="${src}"`)
    if (inBody)
      return (
        <p key={src} className="mt-4 text-sm text-quiet">
          {t('credit_in_text', { alt: alt[locale], credit, licence })}
        </p>
      )
    return (
      <figure key={src} className="mt-8 max-w-measure">
        {/* biome-ignore lint/performance/noImgElement: a static export has no server that resizes pictures */}
        <img src={src} alt={alt[locale]} width={width} height={height} loading="lazy" />
        <figcaption className="mt-2 text-sm text-quiet">
          {caption !== undefined && <span className="block text-ink">{caption[locale]}</span>}
          {t('credit', { credit, licence })}
          <a href={src} download="" className="inline-block py-1 underline print:hidden">
            {t('download', { width: String(width), height: String(height) })}
          </a>
        </figcaption>
      </figure>
    )
  })
}

/**
 * The cover of the page as a picture file, which WeChat and others that read no Open Graph show
 * beside the title, since it is the first picture of the page. The page itself does not show it.
 */
export function PagePicture({ kind }: { kind?: EventKind }) {
  const picture = coverOf(kind)
  if (picture === undefined) return null
  const { src, width, height } = picture
  // Of low priority, else React has it fetched before the style sheet.
  return (
    // biome-ignore lint/performance/noImgElement: a static export has no server that resizes pictures
    <img src={src} alt="" width={width} height={height} fetchPriority="low" className="sr-only" />
  )
}
