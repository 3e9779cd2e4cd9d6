import { changes, localizedText, pictures, sources } from '../../model/schema/common'
import { amount } from '../../model/schema/money'
import { when } from '../../model/schema/when'
import { jsonSchema, type SchemaNode } from './node'

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
