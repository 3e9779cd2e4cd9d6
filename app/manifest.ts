import type { MetadataRoute } from 'next'
import { site } from '@/lib/content'
import { languageTags, sourceLocale } from '@/lib/language/locales'

export const dynamic = 'force-static'

/** The Week on a phone's home screen; it opens at the choice of a language. */
export default function manifest(): MetadataRoute.Manifest {
  const { name } = site()
  return {
    name: `${name.zh} ${name.en}`,
    short_name: name.zh,
    lang: languageTags[sourceLocale],
    start_url: '/',
    display: 'browser',
    background_color: '#fdfcf7',
    theme_color: '#0a2a4a',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  }
}
