import type { Bilingual } from '../bilingual'
import type { WordsFile } from '../model'
import { fieldName, type Path } from '../path'
import { type Block, singleBlock } from './blocks'

/** A text that readers see, with the field it stands in. */
export interface Text {
  path: Path
  part: Bilingual
  block: Block
}

const body = { zh: '正文', en: 'The body' }

/** How a sentence names a field at its beginning: “title ” / “The body”. */
export function partName(path: Path): Bilingual {
  const { zh, en } = fieldName(path)
  return path[0] === 'body' ? body : { zh: `${zh} `, en }
}

/** The readable texts of a language file: its fields, then the blocks of its body. */
export function textsOf({ front, fields, blocks }: WordsFile): Text[] {
  const fieldTexts = Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'sourceHash' || typeof value !== 'string') return []
    const path = [name]
    return [{ path, part: partName(path), block: singleBlock(value, front.at(path).line) }]
  })
  return [...fieldTexts, ...blocks.map((block) => ({ path: ['body'], part: body, block }))]
}

/** Every text of a fact file, wherever it stands. */
export function factTexts(data: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }]
  if (typeof data !== 'object' || data === null) return []
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data)
  return entries.flatMap(([key, value]) => factTexts(value, [...path, key]))
}
