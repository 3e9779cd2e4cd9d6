import { hasWords, type Kind, kinds, languageFileName } from '../../../model/schema'
import { id as idSchema } from '../../../model/schema/common'
import { idFrom } from '../id-from'
import type { ContentRule, Item, ItemRule } from '../model'
import { type Problem, problem } from '../problem'

export const names = {
  folder: { zh: '文件夹名', en: 'folder name' },
  file: { zh: '文件名', en: 'file name' },
}

/** An item has its fact file and its Chinese words. */
export const ownFiles: ItemRule = (item, { files }) => {
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
export const topFiles: ContentRule = ({ root, files }) => {
  if (files.size === 0) return [problem({ file: root, line: 1 }, [], 'no-content', {})]
  return Object.values(kinds)
    .filter(({ folder }) => folder === '')
    .filter(({ file }) => !files.has(`${root}/${file}`))
    .map(({ file }) =>
      problem({ file: `${root}/${file}`, line: 1 }, [], 'missing-file', { name: file }),
    )
}

/** Whether an item's folder or file has a name that can be its id. */
export const isGoodName = ({ kind, id }: Item) =>
  kind === 'edition' ? /^\d{4}$/.test(id) : idSchema.safeParse(id).success

/** Folder and file names can be ids. */
export const itemNames: ItemRule = (item) => {
  const { kind, id, factsPath } = item
  const { folder, file } = kinds[kind]
  const at = { file: factsPath, line: 1 }
  if (folder === '' || isGoodName(item)) return []
  if (kind === 'edition') return [problem(at, [], 'bad-year-name', { name: id })]
  const what = file === '*.yaml' ? names.file : names.folder
  return [problem(at, [], 'bad-name', { name: id, what, meant: idFrom(id) ?? 'coffee-time-2023' })]
}
