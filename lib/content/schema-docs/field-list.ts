import { type Kind, kinds } from '../../model/schema'
import { factsPattern, wordsPattern } from '../patterns'
import {
  alternativesOf,
  asNode,
  descriptionOf,
  itemsOf,
  jsonSchema,
  propertiesOf,
  type SchemaNode,
  sharedHeading,
  sharedStructures,
} from './node'

const intro = `# 内容字段一览 / Content fields

本页由 \`npm run content:docs\` 根据 \`lib/model/schema\` 生成，请勿手改。没有列出的字段一律不允许。“未知”写 \`unknown\`，不要留空，也不要删去字段。里层字段的“必填”，是指写了外层字段的时候。所有日期和时间都是北京时间。

This page is made from \`lib/model/schema\` by \`npm run content:docs\`; do not edit it. Fields that are not listed are not allowed. What is not known is written \`unknown\`; a required field is never left empty or out. An inner field is required where its outer field is written. All dates and times are Beijing time.
`

/** Chinese above, English below; a description is written "中文 / English". */
const bilingual = (description: string) =>
  description.replace(' / ', '<br>').replaceAll('|', '\\|').replaceAll('\n', ' ')

const tableHead = `| 字段 Field | 必填 Required | 说明 What it is | 可填 Allowed |
| --- | --- | --- | --- |
`

const tableRow = ({ path, required, description, allowed }: FieldRow) =>
  `| \`${path}\` | ${required ? '是 yes' : '否 no'} | ${bilingual(description)} | ${allowed} |`

const table = (rows: FieldRow[]) => `${tableHead}${rows.map(tableRow).join('\n')}\n`

function kindSection(kind: Kind): string {
  const heading = `## ${kind.facts.description}\n\n\`content/${factsPattern(kind)}\`\n\n`
  const facts = heading + table(rowsWithin(jsonSchema(kind.facts)))
  if (!kind.words) return facts
  const words = table(rowsWithin(jsonSchema(kind.words.schema)))
  return `${facts}\n语言文件开头部分 / Front matter of \`content/${wordsPattern(kind)}\`\n\n${words}`
}

/** Each shape of a structure that has several (`when`) has its own table. */
function sharedSection(heading: string, node: SchemaNode): string {
  const shapes = alternativesOf(node)
  if (shapes.length === 0) return `### ${heading}\n\n${table(rowsWithin(node))}`
  const tables = shapes.map((shape) => `${shape.description}\n\n${table(rowsWithin(shape))}`)
  return [`### ${heading}\n\n以下写法任选其一。 / One of these.\n`, ...tables].join('\n')
}

/** `docs/content-fields.md`: every field of every kind. */
export function fieldList(): string {
  return [
    intro,
    ...Object.values(kinds).map(kindSection),
    '## 通用结构 / Shared structures\n',
    ...sharedStructures.map(({ heading, node }) => sharedSection(heading, node)),
  ].join('\n')
}

const code = (value: unknown) => `\`${String(value)}\``
const codes = (values: readonly unknown[] = []) => values.map(code).join(' ')

const plainNames: Record<string, string> = {
  string: '文字 text',
  integer: '整数 whole number',
  number: '数 number',
  boolean: '`true` `false`',
  object: '见下 see below',
}

function textOf({ format, minLength = 0, maxLength }: SchemaNode): string {
  if (format === 'uri') return '网址 web address'
  if (format === 'email') return '电子邮箱 e-mail'
  if (format === 'date') return '日期 date'
  const most = maxLength && `至多 ${maxLength} 字 at most ${maxLength} characters`
  const bounds = [minLength > 0 && '不可空 not empty', most].filter(Boolean)
  return bounds.length > 0 ? `文字 text（${bounds.join('，')}）` : '文字 text'
}

function boundsOf({ minimum, maximum }: SchemaNode): string {
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
  return isOpen ? ` ≥ ${minimum ?? 0}` : ` ${minimum}–${maximum}`
}

function mapOf(node: SchemaNode): string {
  const names = codes(asNode(node.propertyNames).enum)
  return `${names}，各写 each ${allowed(asNode(node.additionalProperties))}`
}

/** Describes the values that a field allows, as Markdown for a table cell. */
export function allowed(node: SchemaNode): string {
  const shared = sharedHeading(node)
  if (shared) return `[${shared}](#${shared.replaceAll(' ', '-')})`
  if (node.const !== undefined) return code(node.const)
  if (node.enum) return codes(node.enum)
  const alternatives = alternativesOf(node)
  if (alternatives.length > 0) return [...new Set(alternatives.map(allowed))].join(' ｜ ')
  const items = itemsOf(node)
  if (items) return `列表 list：${allowed(items)}`
  if (node.propertyNames) return mapOf(node)
  if (node.type === 'string') return textOf(node)
  if (node.type === 'integer') return plainNames.integer + boundsOf(node)
  return plainNames[String(node.type)] ?? ''
}

/** One line of the field list. `path` is written as in `sources[].supports`. */
export interface FieldRow {
  path: string
  required: boolean
  description: string
  allowed: string
}

/** Rows of the fields inside a structure, even where the structure itself is shared. */
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

/** Rows of the fields inside a structure; none for a shared one, which has its own table. */
function rowsInside(node: SchemaNode, path: string): FieldRow[] {
  return sharedHeading(node) ? [] : rowsWithin(node, path)
}
