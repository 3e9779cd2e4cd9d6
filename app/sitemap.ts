import type { MetadataRoute } from 'next'
import { withOffset } from '@/lib/base/zone'
import { locales } from '@/lib/language/locales'
import { alternates } from '@/lib/outputs/head/metadata'
import { inLanguage } from '@/lib/pages/paths'
import { listedPages } from '@/lib/pages/registry'
import { absolute } from '@/lib/pages/settings'

export const dynamic = 'force-static'

/** Every page in every language in which it really exists, with its true last change. */
export default function sitemap(): MetadataRoute.Sitemap {
  return locales.flatMap((locale) =>
    listedPages(locale)
      .filter((page) => page.translations.includes(locale))
      .map((page) => ({
        url: absolute(inLanguage(locale, page.path)),
        lastModified: withOffset(page.updated),
        alternates: {
          languages: Object.fromEntries(
            Object.entries(alternates(page)).map(([tag, path]) => [tag, absolute(path)]),
          ),
        },
      })),
  )
}
