import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { venueZone } from '../base/zone'
import { hasWords, type Kind, kinds, languageFileName } from '../model/schema'
import {
  alternativesOf,
  descriptionOf,
  itemsOf,
  jsonSchema,
  propertiesOf,
  type SchemaNode,
} from './schema-docs/node'

const example = 'npm run new event tea-evening-2027'

/** Kinds of which there are many items, each with an id. */
const newKinds: [name: string, kind: Kind][] = Object.entries(kinds).filter(
  ([, { folder }]) => folder !== '',
)
const kindList = newKinds.map(([name, { facts }]) => `${name}（${facts.description}）`).join('、')

const chinese = (description = '') => description.split(' / ')[0]

/** Values that a field may only have, of a list those of its items. */
function valuesOf(node: SchemaNode): unknown[] {
  const items = itemsOf(node)
  const held = [...alternativesOf(node), ...(items ? [items] : [])]
  return [node.const, ...(node.enum ?? []), ...held.flatMap(valuesOf)].filter(
    (value) => value !== undefined,
  )
}

const requiredOf = (node: SchemaNode) =>
  propertiesOf(node).filter(([name]) => node.required?.includes(name))

/** `unknown` where the schema allows it; else empty, so that the check asks for it. */
function placeholder(node: SchemaNode): unknown {
  const items = itemsOf(node)
  if (items) return node.minItems ? [placeholder(items)] : []
  if (node.properties)
    return Object.fromEntries(requiredOf(node).map(([name, child]) => [name, placeholder(child)]))
  return valuesOf(node).includes('unknown') ? 'unknown' : null
}

/** What a field is, which values or shapes it may have, and the fields inside it, as YAML comments. */
function comments(node: SchemaNode, path: string): string[] {
  const values = valuesOf(node)
  const shapes = alternativesOf(node).filter(({ properties }) => properties)
  const isOpen = alternativesOf(node).some((one) => valuesOf(one).length === 0)
  const items = node.minItems ? itemsOf(node) : undefined
  const inside = requiredOf(items ?? node)
  return [
    `# ${path}：${chinese(descriptionOf(node))}`,
    ...(values.length > 0 ? [`#   ${isOpen ? '也可写' : '可填'}：${values.join('、')}`] : []),
    ...shapes.map((shape) => {
      const names = requiredOf(shape).map(([name]) => name)
      return `#   写法：{ ${names.join(', ')} } ${chinese(shape.description)}`.trimEnd()
    }),
    ...inside.flatMap(([name, child]) => comments(child, `${path}.${name}`)),
  ]
}

/** Required fields in the order of the schema, each below a comment; `known` are filled in. */
function fieldsFile(schema: SchemaNode, known: Readonly<Record<string, unknown>>): string {
  return requiredOf(schema)
    .map(([name, node]) => {
      const value = name in known ? known[name] : placeholder(node)
      const text = stringify({ [name]: value }, { nullStr: '', lineWidth: 0 })
      return `${comments(node, name).join('\n')}\n${text}`
    })
    .join('\n')
    .replace(/ +$/gm, '')
}

/**
 * The files of a new item by their paths: its facts and its Chinese words, to be filled in.
 *
 * @param root content folder
 * @param given a kind and an id
 * @throws Error in words for a kind that does not exist, an id that cannot be used or is taken
 */
export function newItemFiles(root: string, given: readonly string[]): Map<string, string> {
  const [kindName = '', id = ''] = given
  const kind = newKinds.find(([name]) => name === kindName)?.[1]
  if (kind === undefined)
    throw new Error(
      `没有“${kindName}”这一类内容。请写种类和编号，例如 ${example}。种类有：${kindList}。\n` +
        `There is no kind “${kindName}”. Write a kind and an id, such as ${example}; kinds: ${newKinds.map(([name]) => name).join(', ')}.`,
    )
  const idField = kind.facts.shape.id as z.ZodType
  // The id of an edition is a number, its year.
  const idValue = [id, Number(id)].find((value) => idField.safeParse(value).success)
  if (idValue === undefined) {
    const [zh = '', en = ''] = descriptionOf(jsonSchema(idField))?.split(' / ') ?? []
    throw new Error(
      `编号“${id}”不能用。请在种类后面写编号，例如 ${example}。${zh}\n` +
        `The id “${id}” cannot be used. Write one after the kind, such as ${example}. ${en}`,
    )
  }
  const path = `${kind.folder}/${id}`
  const facts = kind.file.startsWith('*') ? `${path}.yaml` : `${path}/${kind.file}`
  const taken = join(root, kind.words ? path : facts)
  if (existsSync(taken))
    throw new Error(
      `已经有 ${taken}，没有改动它。请换一个编号。\n${taken} exists and was left alone. Choose another id.`,
    )
  const known = {
    id: idValue,
    publication: 'draft',
    // An editor's command, not a build: it may read the clock.
    updated: format(TZDate.tz(venueZone), "yyyy-MM-dd'T'HH:mm"),
    sequence: 0,
  }
  const files = new Map([[join(root, facts), fieldsFile(jsonSchema(kind.facts), known)]])
  if (hasWords(kind)) {
    const words = fieldsFile(jsonSchema(kind.words.schema), {})
    files.set(join(root, path, languageFileName(kind, 'zh')), `---\n${words}---\n\n`)
  }
  return files
}
