import { type Kind, kinds } from '../../model/schema'
import { factsPattern, wordsPattern } from '../patterns'
import { alternativesOf, jsonSchema, type SchemaNode } from './node'
import { type FieldRow, rowsWithin } from './rows'
import { sharedStructures } from './shared'

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
