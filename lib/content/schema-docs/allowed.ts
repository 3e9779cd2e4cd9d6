import { alternativesOf, asNode, itemsOf, type SchemaNode } from './node'
import { sharedHeading } from './shared'

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

/** What may stand in a field, in a few words; Markdown for a table cell. */
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
