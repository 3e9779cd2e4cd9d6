import { existsSync, readFileSync } from 'node:fs'

const sitemap = 'out/sitemap.xml'
if (!existsSync(sitemap)) throw new Error('out/ is missing: run npm run build first')

export const languages = ['zh', 'en', 'ko', 'ja'] as const

/** Paths of all pages that the sitemap names. */
export const listed = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  (match) => new URL(match[1] ?? '').pathname,
)

/** Pages that exist but are not for search engines. */
export const unlisted = [
  '/',
  '/404.html',
  ...languages.flatMap((language) => [`/${language}/404/`, `/${language}/styleguide/`]),
]

export const everyPage = [...listed, ...unlisted]
