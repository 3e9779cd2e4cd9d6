import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { files, links, one, page, words } from './read'

describe.each(locales)('people in %s', (locale) => {
  const { person } = messagesIn(locale)
  const opening = () => page(`/${locale}/2030/events/sample-opening/`)
  const own = `/${locale}/people/sample-person/`

  it('J07.6 stand on the page of their event with name, role, own script and reading', () => {
    const section = one('section[aria-labelledby=people]', opening())
    const rows = selectAll('li', section).map(words)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain(person.speaker)
    expect(rows[1]).toContain(person.guest)
    expect(rows[1]).toContain('Obraztsova Gostya')
    expect(words(one('[lang=ru]', section))).toBe('Образцова Гостья')
  })

  it('have a page only where they agreed to one', () => {
    const section = one('section[aria-labelledby=people]', opening())
    expect(links(section)).toEqual([own])
    expect(files).toContain(`${own}index.html`.slice(1))
    expect(files.filter((file) => file.includes('people/sample-guest'))).toEqual([])
  })

  it('have their title with its date and their events on that page', () => {
    const main = one('main', page(own))
    expect(words(main)).toMatch(/2030/)
    if (locale !== 'zh') expect(words(main)).toContain('Shìlì Rén')
    expect(links(main)).toContain(`/${locale}/2030/events/sample-opening/`)
  })
})
