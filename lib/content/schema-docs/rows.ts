import { allowed } from './allowed'
import { alternativesOf, descriptionOf, itemsOf, propertiesOf, type SchemaNode } from './node'
import { sharedHeading } from './shared'

/** One line of the field list. `path` is written as in `sources[].supports`. */
export interface FieldRow {
  path: string
  required: boolean
  description: string
  allowed: string
}

/** Fields inside a structure, its own shape taken as not shared. */
export function rowsWithin(node: SchemaNode, path = ''): FieldRow[] {
  const items = itemsOf(node)
  if (items) return rowsInside(items, `${path}[]`)
  const alternatives = alternativesOf(node)
  if (alternatives.length > 0) return alternatives.flatMap((one) => rowsInside(one, path))
  const required = node.required ?? []
  return propertiesOf(node).flatMap(([name, child]) => {
    const childPath = path === '' ? name : `${path}.${name}`
    const row: FieldRow = {
      path: childPath,
      required: required.includes(name),
      description: descriptionOf(child) ?? '',
      allowed: allowed(child),
    }
    return [row, ...rowsInside(child, childPath)]
  })
}

/** Fields inside a structure; none for a shared one, which has its own table. */
function rowsInside(node: SchemaNode, path: string): FieldRow[] {
  return sharedHeading(node) ? [] : rowsWithin(node, path)
}
