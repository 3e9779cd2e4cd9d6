import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factsPattern } from '../../../lib/content/patterns'
import { schemaDocs } from '../../../lib/content/schema-docs'
import { rowsWithin } from '../../../lib/content/schema-docs/field-list'
import { jsonSchema, propertiesOf, sharedStructures } from '../../../lib/content/schema-docs/node'
import { kinds } from '../../../lib/model/schema'

const docs = schemaDocs()
const kindNames = Object.keys(kinds)

/** Chinese, then ` / `, then English. */
const bilingual = /^[^/]*\p{Script=Han}.* \/ .*[A-Za-z]/u

describe('files made from the content schema', () => {
  it('are a schema for each kind, the editor settings and the field list', () => {
    expect(kindNames.length).toBeGreaterThanOrEqual(11)
    expect(docs.size).toBe(kindNames.length + 2)
  })

  it.each([...docs.keys()])('%s is what `npm run content:docs` writes', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(docs.get(path))
  })

  it('do not change from one making to the next', () => {
    expect([...schemaDocs()]).toEqual([...docs])
  })

  it.each(Object.entries(kinds))('tell the editor which files a %s has', (name, kind) => {
    const settings: unknown = JSON.parse(docs.get('.vscode/settings.json') ?? '')
    expect(settings).toHaveProperty(
      ['yaml.schemas', `content/.schema/${name}.json`],
      `content/${factsPattern(kind)}`,
    )
  })

  it('recommend the extension that reads the schemas', () => {
    const extensions = readFileSync('.vscode/extensions.json', 'utf8')
    expect(JSON.parse(extensions)).toHaveProperty('recommendations[0]', 'redhat.vscode-yaml')
  })
})

describe('field descriptions', () => {
  it.each(Object.entries(kinds))('stand in both languages on every field of %s', (_, kind) => {
    const rows = rowsWithin(jsonSchema(kind.facts))
    const outer = rows.map(({ path }) => path).filter((path) => /^\w+$/.test(path))
    expect(outer).toEqual(Object.keys(kind.facts.shape))
    expect(rows.filter(({ description }) => !bilingual.test(description))).toEqual([])
  })

  it.each(sharedStructures)('stand on every field of $heading', ({ node }) => {
    const rows = rowsWithin(node)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ description }) => !bilingual.test(description))).toEqual([])
  })

  it('are kept where several kinds share a field', () => {
    const described = Object.values(kinds).flatMap(({ facts }) =>
      propertiesOf(jsonSchema(facts))
        .filter(([name]) => name === 'sources')
        .map(([, node]) => node.description),
    )
    expect(described.length).toBeGreaterThanOrEqual(8)
    expect(new Set(described).size).toBe(1)
  })

  it('become the message an editor sees for a wrong spelling', () => {
    const node = jsonSchema(kinds.event.facts)
    const id = propertiesOf(node).find(([name]) => name === 'id')?.[1]
    expect(id?.patternErrorMessage).toContain('小写英文字母')
  })
})
