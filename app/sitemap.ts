import type { MetadataRoute } from 'next'
import { site } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { alternates } from '@/lib/site/metadata'
import { allPages } from '@/lib/site/pages'
import { inLanguage } from '@/lib/site/paths'
import { absolute } from '@/lib/site/settings'
import { withOffset } from '@/lib/time/zone'

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
