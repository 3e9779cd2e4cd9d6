import { describe, expect, it } from 'vitest'
import { events, pages, site } from '../../../lib/content'
import { provideItems } from '../../../lib/content/items'
import { readContentFolder } from '../../../lib/content/read'
import { validItems } from '../../../lib/content/read/valid-items'

const items = validItems(readContentFolder('tests/fixtures/edition/content').value)

describe('items that a command has just read', () => {
  it('are what the site reads, facts and words joined, without bodies', () => {
    provideItems(items)
    expect(site().name.en).toBeTruthy()
    const korean = events('ko', 2030)
    expect(korean.length).toBeGreaterThan(10)
    expect(new Set(korean.map(({ isFallback }) => isFallback))).toEqual(new Set([true, false]))
    expect(events('ja', 2030).filter(({ isStale }) => isStale)).not.toEqual([])
    expect(korean.filter(({ body }) => body !== '')).toEqual([])
  })

  it('replace those read before', () => {
    provideItems(items)
    expect(pages('zh').length).toBeGreaterThan(0)
    provideItems(items.filter(({ kind }) => kind !== 'page'))
    expect(pages('zh')).toEqual([])
  })
})
