import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { hasWords, type Kind, type KindName, kinds, languageOfFile } from '../model/schema'

/** Where contentlayer writes what it compiled, a folder for each document type. */
const compiledFolder = '.contentlayer/generated'

/** Name of the document type of a kind's language files. */
export const documentTypeName = (kind: KindName) =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Body`

const documents = z.array(
  z.object({
    _raw: z.object({ sourceFileDir: z.string(), sourceFileName: z.string() }),
    body: z.object({ html: z.string().optional(), code: z.string().optional() }),
  }),
)

/** The compiled bodies of a kind by item and language: `hobie-open-2023/en`. */
export function compiledBodies(kind: KindName): ReadonlyMap<string, string> {
  const definition: Kind = kinds[kind]
  if (!hasWords(definition)) return new Map()
  const file = `${compiledFolder}/${documentTypeName(kind)}/_index.json`
  return new Map(
    documents.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ _raw, body }) => {
      const id = _raw.sourceFileDir.split('/').at(-1)
      return [`${id}/${languageOfFile(_raw.sourceFileName)}`, body.html ?? body.code ?? '']
    }),
  )
}
