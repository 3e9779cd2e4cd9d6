import { locales } from '../language/locales'
import type { Kind } from '../model/schema'

/** Where the fact files of a kind stand, as a glob below the content folder. */
export function factsPattern({ folder, file }: Kind): string {
  if (folder === '') return file
  return file.startsWith('*') ? `${folder}/${file}` : `${folder}/*/${file}`
}

/** Where the language files of a kind stand, as a glob below the content folder. */
export function wordsPattern({ folder, words }: Kind): string | undefined {
  return words && `${folder}/*/{${locales.join(',')}}.${words.extension}`
}
