import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Locale } from '@/lib/language/locales'
import { sampleNews } from '../../../tools/sample/news'
import { folder } from './read'

export const articles = sampleNews(200, 400)
export const isWaiting = (id: string) => id.startsWith('sample-waiting')
export const shown = articles.filter(({ facts: { id } }) => !isWaiting(id) && id !== 'sample-gone')
export const text = (file: string) => readFileSync(path.join(folder, file), 'utf8')

/** The articles that the news list; guides and background stand under text pages. */
export const listedNews = shown.filter(
  ({ facts: { kind } }) => !['guide', 'background'].includes(kind),
)

const parsed = new Map<string, Root>()
export function page(address: string): Root {
  const tree = parsed.get(address) ?? fromHtml(text(`${address.slice(1)}index.html`))
  parsed.set(address, tree)
  return tree
}
export const article = (locale: Locale, id: string) => page(`/${locale}/news/${id}/`)
