import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '../../lib/language/locales'
import { pageNames, pagesOf } from '../../lib/pages/registry'

/** Further faces of a kind of page, without their language. */
const faces = { 'event-undated': '/2023/events/china-rok-food-health-2023/' } as const

/** Pages that stand outside the languages. */
const shared = { chooser: '/', 'not-found-all': '/404.html' } as const

export interface Subject {
  kind: string
  /** `all` for a page that is in four languages at once. */
  locale: Locale | 'all'
  /** Address on the served site. */
  address: string
}

/** The first page of every kind that the site has, the further faces, and what is in all languages. */
const subjects: readonly Subject[] = [
  ...locales.flatMap((locale) =>
    [
      ...pageNames.flatMap((kind) =>
        pagesOf(kind, locale)
          .slice(0, 1)
          .map(({ path: rest }) => [kind, rest] as const),
      ),
      ...Object.entries(faces),
    ].map(([kind, rest]) => ({ kind, locale, address: `/${locale}${rest}` })),
  ),
  ...Object.entries(shared).map(([kind, address]) => ({ kind, locale: 'all' as const, address })),
]

const kinds = [...new Set(subjects.map(({ kind }) => kind))]

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
      `没有可拍的页面；请先 npm run build，可选：${kinds.join('、')}。\n` +
        `No page to take a picture of; run npm run build first, or choose among: ${kinds.join(', ')}.`,
    )
  return found
}
