import { memo } from '../../base/memo'
import { locales } from '../../language/locales'
import { hasWords, type Kind, type KindName, kinds, languageFileName } from '../../model/schema'
import type { Content, Files, Item, Read } from '../check/model'
import type { Problem } from '../check/problem'
import { decode } from './decode'
import { readWords } from './words-file'
import { readYaml } from './yaml-text'

/** Each text is read once, however often its folder is checked: `npm run dev` does so at every change. */
const [readWordsOnce, readYamlOnce] = [memo(readWords), memo(readYaml)]

interface Spot {
  kind: KindName
  id: string
  folder: string
  factsPath: string
}

/** The item that a file belongs to, by its path alone; undefined where no item can be. */
export function spotOf(root: string, path: string): Spot | undefined {
  const steps = path.slice(root.length + 1).split('/')
  for (const [name, kind] of Object.entries(kinds) as [KindName, Kind][]) {
    if (kind.folder === '') {
      if (steps.length === 1 && steps[0] === kind.file)
        return { kind: name, id: name, folder: root, factsPath: path }
      continue
    }
    if (steps[0] !== kind.folder) continue
    const folder = `${root}/${kind.folder}`
    const own = steps[1] ?? ''
    if (kind.file === '*.yaml') {
      if (steps.length !== 2 || !own.endsWith('.yaml')) return undefined
      return { kind: name, id: own.slice(0, -'.yaml'.length), folder, factsPath: path }
    }
    if (steps.length < 3) return undefined
    return {
      kind: name,
      id: own,
      folder: `${folder}/${own}`,
      factsPath: `${folder}/${own}/${kind.file}`,
    }
  }
  return undefined
}

function readItem(spot: Spot, files: Files, fileNames: string[]): Read<Item> {
  const problems: Problem[] = []
  const textOf = (path: string) => {
    const bytes = files.get(path)
    if (!bytes) return undefined
    const text = decode(path, bytes)
    problems.push(...text.problems)
    return text.value
  }
  const keep = <T>(read: Read<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const item: Item = { ...spot, facts: undefined, validFacts: undefined, words: {}, fileNames }
  const facts = textOf(spot.factsPath)
  if (facts !== undefined) item.facts = keep(readYamlOnce(spot.factsPath, facts, 0))
  const kind: Kind = kinds[spot.kind]
  if (item.facts) item.validFacts = kind.facts.safeParse(item.facts.data).data
  if (!hasWords(kind)) return { value: item, problems }
  for (const locale of locales) {
    const path = `${spot.folder}/${languageFileName(kind, locale)}`
    const text = textOf(path)
    if (text !== undefined) item.words[locale] = keep(readWordsOnce(spot.kind, path, locale, text))
  }
  return { value: item, problems }
}

/** Sorts the files into items and reads each file once. */
export function readContent(root: string, files: Files): Read<Content> {
  const found = new Map<string, { spot: Spot; names: string[] }>()
  for (const path of files.keys()) {
    const spot = spotOf(root, path)
    if (!spot) continue
    const known = found.get(spot.factsPath) ?? { spot, names: [] }
    found.set(spot.factsPath, known)
    if (spot.folder !== root) known.names.push(path.slice(spot.folder.length + 1))
  }
  const read = [...found.values()].map(({ spot, names }) => readItem(spot, files, names))
  const items = read.map(({ value }) => value)
  const index = new Map(items.map((item) => [`${item.kind}/${item.id}`, item]))
  const content = {
    root,
    files,
    items,
    find: (kind: KindName, id: string) => index.get(`${kind}/${id}`),
    ids: (kind: KindName) => items.filter((item) => item.kind === kind).map(({ id }) => id),
  }
  return { value: content, problems: read.flatMap(({ problems }) => problems) }
}
