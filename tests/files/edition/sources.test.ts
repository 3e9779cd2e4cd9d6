import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { files, page } from './read'

const pagesOf = (locale: string) =>
  files
    .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('index.html'))
    .map((file) => `/${file.replace('index.html', '')}`)

describe.each(locales)('the notes of every page in %s', (locale) => {
  it('are reached by every number, and each number stands for one of them', () => {
    let numbers = 0
    for (const path of pagesOf(locale)) {
      const tree = page(path)
      const links = selectAll('sup a', tree)
      for (const { properties } of links) {
        const id = String(properties.href).slice(1)
        expect(selectAll(`ol > li[id="${id}"]`, tree), `${path} ${id}`).toHaveLength(1)
        expect(String(properties.ariaLabel), path).toMatch(/\d$/)
      }
      numbers += links.length
    }
    expect(numbers).toBeGreaterThan(20)
  })
})
