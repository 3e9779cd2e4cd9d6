import type { Locale } from '../language/locales'
import { languageOfFile } from '../model/schema'

/** What contentlayer passes to a plug-in of a body, in the data of its file. */
export interface Compiled {
  rawDocumentData?: { sourceFileName: string; sourceFileDir: string }
}

/** The language of the body that is compiled. @param data the data of its file */
export function localeOf(data: object): Locale {
  const name = (data as Compiled).rawDocumentData?.sourceFileName ?? ''
  const locale = languageOfFile(name)
  if (!locale) throw new Error(`contentlayer gives no language of a body: ${name}`)
  return locale
}
