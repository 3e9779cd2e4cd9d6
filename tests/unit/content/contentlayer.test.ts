import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../../lib/content/contentlayer'
import { kinds } from '../../../lib/model/schema'

const definitions = documentTypes.map(({ def }) => def())

describe('contentlayer document types', () => {
  it('are one for the language files of each kind, without fields', () => {
    const withWords = Object.values(kinds).filter((kind) => 'words' in kind)
    expect(withWords.length).toBeGreaterThanOrEqual(6)
    expect(definitions).toHaveLength(withWords.length)
    expect(definitions.filter(({ fields }) => fields)).toEqual([])
  })

  it.each([
    ['EventBody', 'events/*/event.{zh,en,ko,ja}.md', 'markdown'],
    ['PageBody', 'pages/*/page.{zh,en,ko,ja}.mdx', 'mdx'],
  ])('%s reads %s', (name, filePathPattern, contentType) => {
    const definition = definitions.find((each) => each.name === name)
    expect(definition).toMatchObject({ filePathPattern, contentType })
  })
})
