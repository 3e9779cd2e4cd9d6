import { describe, expect, it } from 'vitest'
import { type Facet, facetedList } from '@/lib/lists/faceted-list'

interface Item {
  colour: string
}

const colour: Facet<Item> = {
  values: (item) => [item.colour],
  order: ['red', 'green', 'blue', 'unknown'],
  word: (_locale, value) => value,
}
const list = facetedList<Item>()({ colour }, (_t, name) => name)
const items = ['blue', 'red', 'unknown', 'blue'].map((each) => ({ colour: each }))

describe('a faceted list', () => {
  it('has the values that occur, in the order of the form', () => {
    expect(list.options(items)).toEqual({ colour: ['red', 'blue', 'unknown'] })
  })

  it('has pages for values that are a choice: not for the unknown, nor for what all share', () => {
    expect(list.valuePages(items)).toEqual([
      { name: 'colour', value: 'red', count: 1 },
      { name: 'colour', value: 'blue', count: 2 },
    ])
    expect(list.valuePages(items.slice(3))).toEqual([])
    const fewest = facetedList<Item>()({ colour: { ...colour, fewest: 2 } }, (_t, name) => name)
    expect(fewest.valuePages(items)).toEqual([{ name: 'colour', value: 'blue', count: 2 }])
  })

  it('does not compile with a facet that is not whole', () => {
    const { word, ...wordless } = colour
    // @ts-expect-error: its values have no words
    facetedList<Item>()({ colour: wordless }, (_t, name) => name)
    // @ts-expect-error: its name is not among the messages
    facetedList<Item>()({ colour }, (t, name) => t(`facet.${name}`))
    // @ts-expect-error: a facet that is not in the table
    expect(list.options(items).shape).toBeUndefined()
    expect(word).toBeDefined()
  })
})
