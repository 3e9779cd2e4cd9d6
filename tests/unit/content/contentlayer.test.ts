import { describe, expect, it } from 'vitest'
import { documentTypes, toFields } from '../../../lib/content/contentlayer'
import { kinds } from '../../../lib/model/schema'

const definitions = documentTypes.map(({ def }) => def())
const definition = (name: string) => definitions.find((each) => each.name === name)

describe('contentlayer document types', () => {
  it('are one for the facts of each kind and one for its words', () => {
    const withWords = Object.values(kinds).filter((kind) => 'words' in kind)
    expect(withWords.length).toBeGreaterThanOrEqual(6)
    expect(definitions).toHaveLength(Object.keys(kinds).length + withWords.length)
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length)
  })

  it.each([
    ['Event', 'events/*/event.yaml', 'data', false],
    ['EventWords', 'events/*/event.{zh,en,ko,ja}.md', 'markdown', false],
    ['PageWords', 'pages/*/page.{zh,en,ko,ja}.mdx', 'mdx', false],
    ['Source', 'sources/*.yaml', 'data', false],
    ['Site', 'site.yaml', 'data', true],
  ])('%s reads %s', (name, filePathPattern, contentType, isSingleton) => {
    expect(definition(name)).toMatchObject({ filePathPattern, contentType })
    expect(definition(name)?.isSingleton ?? false).toBe(isSingleton)
  })

  it.each(Object.entries(kinds))('%s: the fields are those of the schema', (_, { facts }) => {
    expect(Object.keys(toFields(facts))).toEqual(Object.keys(facts.shape))
  })

  it('tell strings, numbers, choices and structures apart, and required from optional', () => {
    const fields = toFields(kinds.event.facts)
    expect(fields.id).toMatchObject({ type: 'string', required: true })
    expect(fields.edition).toMatchObject({ type: 'number', required: true })
    expect(fields.attendance).toMatchObject({ type: 'enum', required: true })
    expect(fields.attendance).toHaveProperty('options', ['offline', 'online', 'hybrid', 'unknown'])
    expect(fields.when).toMatchObject({ type: 'json', required: true })
    expect(fields.parent).toMatchObject({ type: 'string', required: false })
    expect(toFields(kinds.signing.facts).sectors_complete).toMatchObject({ type: 'boolean' })
  })

  it.each(Object.entries(kinds))(
    '%s uses no name that contentlayer keeps for itself',
    (_, kind) => {
      const reserved = ['documentType', 'body', '_id', '_raw']
      const words = 'words' in kind ? Object.keys(kind.words.schema.shape) : []
      const names = [...Object.keys(kind.facts.shape), ...words]
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => reserved.includes(name))).toEqual([])
    },
  )
})
