import { type DocumentType, defineDocumentType } from 'contentlayer2/source-files'
import { hasWords, type Kind, type KindName, kinds } from '../model/schema'
import { documentTypeName } from './bodies'
import { wordsPattern } from './patterns'

/** A document type without fields for the language files of each kind: contentlayer compiles bodies only. */
export const documentTypes: DocumentType[] = Object.entries(kinds).flatMap(([name, definition]) => {
  const kind: Kind = definition
  if (!hasWords(kind)) return []
  return defineDocumentType(() => ({
    name: documentTypeName(name as KindName),
    filePathPattern: wordsPattern(kind) ?? '',
    contentType: kind.words.extension === 'mdx' ? 'mdx' : 'markdown',
  }))
})
