import type { MetadataRoute } from 'next'
import { withOffset } from '@/lib/base/zone'
import { site } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { alternates } from '@/lib/outputs/head/metadata'
import { allPages } from '@/lib/pages/pages'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

export const dynamic = 'force-static'

/** Every page in every language in which it really exists, with its true last change (K10). */
export default function sitemap(): MetadataRoute.Sitemap {
  return locales.flatMap((locale) =>
    allPages(locale, site().current_edition)
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
