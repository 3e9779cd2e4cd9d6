import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import postcss, { AtRule, type Container, type Document } from 'postcss'
import { digest } from '../../base/digest'
import { mapConcurrent } from '../../base/map-concurrent'

/**
 * Next.js links several style sheets from a page, one of them with the utilities of the whole site.
 * Pages that link the same ones get a single sheet instead: the same rules in the same order,
 * without those of which they have no class.
 */
export interface Styles {
  /** Address of the single sheet, by the addresses that it replaces, joined by spaces. */
  addresses: ReadonlyMap<string, string>
  /** Files of the single sheets, with their text. */
  files: ReadonlyMap<string, string>
}

const sheetLinks = /<link rel="stylesheet" href="([^"]+)"/g
const classLists = /\bclass="([^"]*)"/g

const unescapeHtml = (text: string) =>
  text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => unescapeHtml(match[1] ?? ''))

/** Classes by the sheets of the pages that have them. */
async function classesBySheets(from: string, pages: readonly string[]) {
  const classes = new Map<string, Set<string>>()
  await mapConcurrent(pages, async (file) => {
    const html = await readFile(path.join(from, file), 'utf8')
    const sheets = found(html, sheetLinks).join(' ')
    if (sheets === '') return
    const known = classes.get(sheets) ?? new Set()
    classes.set(sheets, known)
    for (const list of found(html, classLists)) for (const name of list.split(' ')) known.add(name)
  })
  return [...classes].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Every word of the scripts: a script may give an element a class that no page has yet. */
async function wordsOfScripts(from: string, files: readonly string[]): Promise<Set<string>> {
  const scripts = files.filter((file) => file.startsWith('scripts/') && file.endsWith('.js'))
  const texts = await mapConcurrent(scripts, (file) => readFile(path.join(from, file), 'utf8'))
  return new Set(texts.flatMap((text) => text.split(/[\s"'`]+/)))
}

const classInSelector = /\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi

const unescapeCss = (name: string) =>
  name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  )

const classesOf = (selector: string) =>
  [...selector.matchAll(classInSelector)].map(([, name = '']) => unescapeCss(name))

/** A selector without the arguments of `:not()`, `:is()` and their like, of which one is enough. */
function withoutArguments(selector: string): string {
  const shorter = selector.replace(/\([^()]*\)/g, '')
  return shorter === selector ? selector : withoutArguments(shorter)
}

/** Classes without which a selector matches nothing; the arguments of a utility are needed, too. */
const neededBy = (selector: string, inUtilities: boolean) =>
  classesOf(inUtilities ? selector : withoutArguments(selector))

const isUtility = (node: Container | Document | undefined): boolean =>
  node !== undefined &&
  ((node instanceof AtRule && node.name === 'layer' && node.params === 'utilities') ||
    isUtility(node.parent))

/** The sheet without the rules whose classes nothing has. */
export function withoutUnused(css: string, isUsed: (name: string) => boolean): string {
  const root = postcss.parse(css)
  root.walkRules((rule) => {
    const inUtilities = isUtility(rule.parent)
    const left = rule.selectors.filter((one) => neededBy(one, inUtilities).every(isUsed))
    if (left.length === rule.selectors.length) return
    if (left.length > 0) rule.selectors = left
    else rule.remove()
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0 && rule.name !== 'layer') rule.remove()
  })
  return root.toString()
}

/** Makes the single sheets of all pages, and writes them below `to`. */
export async function joinStyles(
  from: string,
  to: string,
  { pages, files }: { pages: readonly string[]; files: readonly string[] },
): Promise<Styles> {
  const [groups, inScripts] = await Promise.all([
    classesBySheets(from, pages),
    wordsOfScripts(from, files),
  ])
  const read = async (address: string) => readFile(path.join(from, address.slice(1)), 'utf8')
  const made = await mapConcurrent(groups, async ([sheets, classes]) => {
    const texts = await Promise.all(sheets.split(' ').map(read))
    const css = withoutUnused(texts.join('\n'), (name) => classes.has(name) || inScripts.has(name))
    const file = `_next/static/css/${digest(css).slice(0, 16)}.css`
    await mkdir(path.join(to, path.dirname(file)), { recursive: true })
    await writeFile(path.join(to, file), css)
    return { sheets, file, css }
  })
  return {
    addresses: new Map(made.map(({ sheets, file }) => [sheets, `/${file}`])),
    files: new Map(made.map(({ file, css }) => [file, css])),
  }
}
