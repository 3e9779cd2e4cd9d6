import { z } from 'zod'
import { changes, localizedText, pictures, sources } from '../../model/schema/common'
import { amount } from '../../model/schema/money'
import { when } from '../../model/schema/when'

/** One place of a JSON Schema (draft 7, which editors understand best). */
export type SchemaNode = z.core.JSONSchema.BaseSchema

/** The JSON Schema of a zod schema. */
export function jsonSchema(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    // The editor shows this sentence instead of a regular expression.
    override: ({ jsonSchema: node }) => {
      if (node.pattern && node.description) node.patternErrorMessage = node.description
    },
  })
}

/** A schema inside a schema; `true` and `false` say nothing an editor needs. */
export const asNode = (value: unknown): SchemaNode =>
  typeof value === 'object' && value !== null ? (value as SchemaNode) : {}

export const propertiesOf = (node: SchemaNode): [string, SchemaNode][] =>
  Object.entries(node.properties ?? {}).map(([name, child]) => [name, asNode(child)])

/** The schema of the items of a list, or undefined where the schema is no list. */
export const itemsOf = (node: SchemaNode): SchemaNode | undefined =>
  node.items === undefined ? undefined : asNode(node.items)

export const alternativesOf = (node: SchemaNode): SchemaNode[] => (node.anyOf ?? []).map(asNode)

/** A field's own description, or that of what it holds. */
export function descriptionOf(node: SchemaNode): string | undefined {
  if (node.description) return node.description
  const held = [itemsOf(node), ...alternativesOf(node)].filter((child) => child !== undefined)
  return held.map(descriptionOf).find((description) => description !== undefined)
}

/** Structures that several kinds use: described once, at the end of the field list. */
export const sharedStructures = [
  { heading: '时间 when', node: jsonSchema(when) },
  { heading: '四种语言 four languages', node: jsonSchema(localizedText) },
  { heading: '来源 sources', node: jsonSchema(sources) },
  { heading: '金额 amount', node: jsonSchema(amount) },
  { heading: '图片 pictures', node: jsonSchema(pictures) },
  { heading: '变更记录 changes', node: jsonSchema(changes) },
] as const

/** Two uses of one structure are equal but for the sentence above them. */
const shapeOf = ({ description: _, $schema: __, ...shape }: SchemaNode) =>
  JSON.stringify(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)))

const headings = new Map(sharedStructures.map(({ heading, node }) => [shapeOf(node), heading]))

/** The heading under which a structure is described, or undefined where it is not shared. */
export const sharedHeading = (node: SchemaNode): string | undefined => headings.get(shapeOf(node))
