import {
  type ComputedFields,
  type DocumentType,
  defineDocumentType,
  type FieldDef,
} from 'contentlayer2/source-files'
import { z } from 'zod'
import { type Kind, type KindName, kinds } from '../model/schema'
import { factsPattern, wordsPattern } from './patterns'
import { displayedPictures } from './pictures/displayed'

type JsonSchema = z.core.JSONSchema.BaseSchema

const plainTypes: Record<string, 'string' | 'number' | 'boolean'> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
}

/** The contentlayer field for a schema property; what it cannot describe stays `json`, checked by zod. */
function toField(property: JsonSchema, required: boolean): FieldDef {
  const { description } = property
  const shared = { required, ...(description && { description }) }
  const options = property.enum?.filter((value) => typeof value === 'string')
  if (options) return { type: 'enum', options, ...shared }
  return { type: plainTypes[String(property.type)] ?? 'json', ...shared }
}

/** The contentlayer fields of a schema, in the schema's order. */
export function toFields(schema: z.ZodObject): Record<string, FieldDef> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema)
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      toField(property as JsonSchema, required.includes(name)),
    ]),
  )
}

/** Address and size of each listed picture, read here because pages know no files. */
const computedFields: ComputedFields = {
  pictures: {
    type: 'json',
    resolve: ({ _raw, images }) => displayedPictures(_raw.sourceFileDir, images),
  },
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function documentTypesOf(name: KindName, kind: Kind): DocumentType[] {
  const facts = defineDocumentType(() => ({
    name: capitalised(name),
    description: kind.facts.description ?? '',
    filePathPattern: factsPattern(kind),
    contentType: 'data',
    isSingleton: kind.folder === '',
    fields: toFields(kind.facts),
    ...('images' in kind.facts.shape && { computedFields }),
  }))
  const { words } = kind
  if (!words) return [facts]
  const language = defineDocumentType(() => ({
    name: `${capitalised(name)}Words`,
    description: words.schema.description ?? '',
    filePathPattern: wordsPattern(kind) ?? '',
    contentType: words.extension === 'mdx' ? 'mdx' : 'markdown',
    fields: toFields(words.schema),
  }))
  return [facts, language]
}

/** Every document type that contentlayer knows, derived from the one schema. */
export const documentTypes: DocumentType[] = Object.entries(kinds).flatMap(([name, kind]) =>
  documentTypesOf(name as KindName, kind),
)
