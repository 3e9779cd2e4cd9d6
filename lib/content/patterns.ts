import { locales } from '../language/locales'
import { hasWords, type Kind } from '../model/schema'

/** Glob of the fact files of a kind, from the content folder. */
export function factsPattern({ folder, file }: Kind): string {
  if (folder === '') return file
  return file.startsWith('*') ? `${folder}/${file}` : `${folder}/*/${file}`
}

/** Glob of the language files of a kind, from the content folder. */
export function wordsPattern(kind: Kind): string | undefined {
  if (!hasWords(kind)) return undefined
  const name = kind.file.replace(/\.yaml$/, '')
  return `${kind.folder}/*/${name}.{${locales.join(',')}}.${kind.words.extension}`
}
