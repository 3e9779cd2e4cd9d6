import { locales } from '../../../language/locales'
import { hasWords, type Kind, kinds, languageFileName, languageOfFile } from '../../../model/schema'
import { id as idSchema } from '../../../model/schema/common'
import { keptFolder } from '../../data-versions'
import { isPicture } from '../../pictures/kinds'
import { publishedFiles } from '../../published/state'
import { spotOf } from '../../read/content'
import { closest } from '../closest'
import type { Content, ContentRule, Item, ItemRule } from '../model'
import { matches } from '../path'
import { type Problem, problem } from '../problem'

export const nouns = {
  folder: { zh: '文件夹名', en: 'folder name' },
  file: { zh: '文件名', en: 'file name' },
}

/** An item has its fact file and its Chinese words. */
const ownFiles: ItemRule = (item, { files }) => {
  const { factsPath, folder } = item
  const kind: Kind = kinds[item.kind]
  const problems: Problem[] = []
  if (!files.has(factsPath))
    problems.push(problem({ file: factsPath, line: 1 }, [], 'missing-facts', { name: kind.file }))
  if (!hasWords(kind)) return problems
  const chinese = languageFileName(kind, 'zh')
  if (!files.has(`${folder}/${chinese}`))
    problems.push(
      problem({ file: `${folder}/${chinese}`, line: 1 }, [], 'missing-chinese', { name: chinese }),
    )
  return problems
}

/** The single files at the top of the content exist, and there is content at all. */
const topFiles: ContentRule = ({ root, files }) => {
  if (files.size === 0) return [problem({ file: root, line: 1 }, [], 'no-content', {})]
  return Object.values(kinds)
    .filter(({ folder }) => folder === '')
    .filter(({ file }) => !files.has(`${root}/${file}`))
    .map(({ file }) =>
      problem({ file: `${root}/${file}`, line: 1 }, [], 'missing-file', { name: file }),
    )
}

/** Returns whether the name of an item's folder or file is a valid id. */
export const isGoodName = ({ kind, id }: Item) =>
  kind === 'edition' ? /^\d{4}$/.test(id) : idSchema.safeParse(id).success

/** Folder and file names can be ids. */
const itemNames: ItemRule = (item) => {
  const { kind, id, factsPath } = item
  const { folder, file } = kinds[kind]
  const at = { file: factsPath, line: 1 }
  if (folder === '' || isGoodName(item)) return []
  if (kind === 'edition') return [problem(at, [], 'bad-year-name', { name: id })]
  const what = file === '*.yaml' ? nouns.file : nouns.folder
  return [problem(at, [], 'bad-name', { name: id, what, meant: idFrom(id) ?? 'coffee-time-2023' })]
}

/** An id made from the letters of an invalid name; undefined when too few of them can be used. */
const idFrom = (value: string) => {
  const meant = value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return meant.length >= 3 && meant.length <= 60 && !/[^\x20-\x7E]/.test(value) ? meant : undefined
}

const kindList: Kind[] = Object.values(kinds)
const folders = kindList.map(({ folder }) => folder).filter(Boolean)
const topFileNames = kindList.filter(({ folder }) => folder === '').map(({ file }) => file)

function allowedNames(kind: Kind): string[] {
  const words = hasWords(kind) ? locales.map((locale) => languageFileName(kind, locale)) : []
  return [kind.file, ...words]
}

/** A name meant: by its stem (`event.zh.txt`, `zh.md` for `event.zh.md`) or by spelling. */
function meantName(name: string, allowed: readonly string[]): string | undefined {
  const stem = (text: string) => text.toLowerCase().replace(/\.[^.]*$/, '')
  const own = stem(name)
  return (
    allowed.find((each) => stem(each) === own || stem(each).endsWith(`.${own}`)) ??
    closest(
      name,
      allowed.filter((each) => languageOfFile(each) === languageOfFile(name)),
    )
  )
}

function outsideProblem(path: string, steps: string[]): Problem {
  const at = { file: path, line: 1 }
  const [top = '', own = ''] = steps
  const kind = kindList.find(({ folder }) => folder === top)
  if (steps.length === 1) {
    const allowed = [...topFileNames, ...folders.map((folder) => `${folder}/`)]
    return problem(at, [], 'unexpected-file', {
      name: top,
      allowed,
      meant: meantName(top, topFileNames),
    })
  }
  if (!kind)
    return problem(at, [], 'unexpected-folder', {
      name: top,
      allowed: folders,
      meant: closest(top, folders),
    })
  if (kind.file !== '*.yaml') {
    const allowed = [`${top}/…/${kind.file}`]
    return problem(at, [], 'unexpected-file', { name: own, allowed })
  }
  const allowed = [`${top}/…yaml`]
  if (steps.length > 2) return problem(at, [], 'unexpected-folder', { name: own, allowed })
  const meant = /\.yml$/i.test(own) ? own.replace(/\.yml$/i, '.yaml') : undefined
  return problem(at, [], 'unexpected-file', { name: own, allowed, meant })
}

function insideProblem(path: string, steps: string[], content: Content): Problem[] {
  const spot = spotOf(content.root, path)
  if (!spot) return [outsideProblem(path, steps)]
  const kind: Kind = kinds[spot.kind]
  const name = steps.slice(2).join('/')
  const allowed = allowedNames(kind)
  if (path === spot.factsPath || allowed.includes(name)) return []
  const item = content.find(spot.kind, spot.id)
  const listed = matches(item?.facts?.data, ['images', '*', 'file']).map(({ value }) => value)
  if (listed.includes(name)) return []
  const at = { file: path, line: 1 }
  if (isPicture(name)) return [problem(at, [], 'picture-not-credited', { file: name })]
  return [problem(at, [], 'unexpected-file', { name, allowed, meant: meantName(name, allowed) })]
}

/** Files at the top of the content that are no item. */
const notContent = ['README.md', ...publishedFiles]

/** A file that nothing reads is a mistake. */
const noUnexpectedFiles: ContentRule = (content) =>
  [...content.files.keys()].flatMap((path) => {
    const steps = path.slice(content.root.length + 1).split('/')
    const isOther = steps[0] === keptFolder || notContent.includes(steps.join('/'))
    return isOther ? [] : insideProblem(path, steps, content)
  })

export const contentRules: readonly ContentRule[] = [topFiles, noUnexpectedFiles]

export const itemRules: readonly ItemRule[] = [ownFiles, itemNames]
