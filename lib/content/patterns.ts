import { locales } from '../language/locales'
import { hasWords, type Kind } from '../model/schema'

/** Where the fact files of a kind stand, as a glob below the content folder. */
export function factsPattern({ folder, file }: Kind): string {
  if (folder === '') return file
  return file.startsWith('*') ? `${folder}/${file}` : `${folder}/*/${file}`
}

/** Where the language files of a kind stand, as a glob below the content folder. */
export function wordsPattern(kind: Kind): string | undefined {
  if (!hasWords(kind)) return undefined
  const name = kind.file.replace(/\.yaml$/, '')
  return `${kind.folder}/*/${name}.{${locales.join(',')}}.${kind.words.extension}`
}
