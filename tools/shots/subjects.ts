import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '../../lib/language/locales'

/** One page of each kind, without its language; what has more than one face stands here twice. */
const kinds = {
  home: '/',
  programme: '/2023/programme/',
  event: '/2023/events/hobie-open-2023/',
  'event-undated': '/2023/events/china-rok-food-health-2023/',
  projects: '/2023/projects/',
  signing: '/2023/projects/signing-2023-06-16/',
  news: '/news/',
  article: '/news/signing-42-projects/',
  text: '/road/',
  editions: '/editions/',
  edition: '/2023/',
  sources: '/sources/',
  directory: '/directory/',
  flags: '/flags/',
  styleguide: '/styleguide/',
  'not-found': '/404/',
} as const

/** Pages that stand outside the languages. */
const shared = { chooser: '/', 'not-found-all': '/404.html' } as const

export interface Subject {
  kind: string
  /** `all` for a page that is in four languages at once. */
  locale: Locale | 'all'
  /** Address on the served site. */
  address: string
}

const subjects: readonly Subject[] = [
  ...Object.entries(kinds).flatMap(([kind, rest]) =>
    locales.map((locale) => ({ kind, locale, address: `/${locale}${rest}` })),
  ),
  ...Object.entries(shared).map(([kind, address]) => ({ kind, locale: 'all' as const, address })),
]

const fileAt = (address: string) => (address.endsWith('/') ? `${address}index.html` : address)

/**
 * The pages to take pictures of: those that the site has and whose kind or language is among
 * `chosen`, or all where nothing is chosen. @throws Error when that leaves none
 */
export function subjectsIn(folder: string, chosen: readonly string[]): Subject[] {
  const isOf = (values: readonly string[], own: string) =>
    values.length === 0 || values.includes(own)
  const languages = chosen.filter((each) => (locales as readonly string[]).includes(each))
  const wanted = chosen.filter((each) => !languages.includes(each))
  const found = subjects
    .filter(({ kind, locale }) => isOf(wanted, kind) && isOf(languages, locale))
    .filter(({ address }) => existsSync(path.join(folder, fileAt(address))))
  if (found.length === 0)
    throw new Error(
      `没有可拍的页面；请先 npm run build，可选：${Object.keys(kinds).join('、')}。\n` +
        `No page to take a picture of; run npm run build first, or choose among: ${Object.keys(kinds).join(', ')}.`,
    )
  return found
}
