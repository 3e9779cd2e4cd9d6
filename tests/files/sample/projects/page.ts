import path from 'node:path'
import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import type { Locale } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { sampleProjects } from '../../../../tools/sample/projects'
import { one, words } from '../../../support/tree'
import { pageAt } from '../page'
import { files, folder } from '../read'

const built = files.filter((file) =>
  /^zh\/2030\/projects\/sample-project-\d+\/index\.html$/.test(file),
)

// Most tests of a project page go through all of them.
if (built.length < 100) throw new Error(`${folder}/ has ${built.length} project pages`)

/** Projects of the sample edition as they were written, as many as the folder has. */
export const projects = sampleProjects(built.length).map(({ facts }) => facts)

const addressOf = (locale: Locale, id: string) => `/${locale}/2030/projects/${id}/`

const fileOf = (address: string) => path.join(folder, address, 'index.html')

export const projectFile = (locale: Locale, id: string) => fileOf(addressOf(locale, id))

/** The page of one project. */
export const projectPage = (locale: Locale, id: string) => pageAt(addressOf(locale, id))

/** Address of a source of the sample edition. */
export const sampleAddress = (source: string) => `https://gazette.sample.example/${source}`

/** A titled part of a page. */
export const section = (tree: Nodes, id: string) => one(`section[aria-labelledby="${id}"]`, tree)

/** How each language writes a sum. */
const sums = {
  zh: /\d(?:[\d,.]*\d)?(?:万亿|亿|万)?(?:元|美元|欧元|韩元|日元)/,
  en: /(?:RMB|USD|EUR|KRW|JPY) \d/,
  ko: /\d(?:[\d,.]*\d)?(?:조|억|만)? (?:위안|달러|유로|원|엔)/,
  ja: /\d(?:[\d,.]*\d)?(?:兆|億|万)?(?:元|米ドル|ユーロ|ウォン|円)/,
} as const satisfies Record<Locale, RegExp>

/** Sums in a page, each with whether the kind of amount stands before it in words (J03.3). */
export function sumsIn(locale: Locale, tree: Nodes) {
  const names: Record<string, string> = messagesIn(locale).amount
  const found: { sum: string; hasKind: boolean }[] = []
  const says = (node: Element) => {
    const kind = node.properties.dataKind
    if (typeof kind === 'string') return words(node).startsWith(names[kind] ?? 'no such kind')
    const isChange = node.tagName === 'li' && selectAll('del', node).length > 0
    return isChange && Object.values(names).some((name) => words(node).includes(name))
  }
  const walk = (node: Nodes, hasKind: boolean) => {
    if (node.type === 'text') {
      const sum = sums[locale].exec(node.value)?.[0]
      if (sum !== undefined) found.push({ sum, hasKind })
    }
    if (!('children' in node)) return
    const own = hasKind || (node.type === 'element' && says(node))
    for (const child of node.children) walk(child, own)
  }
  walk(tree, false)
  return found
}
