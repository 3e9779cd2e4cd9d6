import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { siteUrl } from '../../../lib/pages/settings'
import { fileText, links, one, page, words } from './read'

const moved = [
  ['/news/sample-moved/', '/visit/'],
  ['/2030/events/sample-moved/', '/2030/'],
] as const

describe.each(moved)('what moved from %s to %s', (from, to) => {
  it.each(locales)('says so in %s and leads there', (locale) => {
    const tree = page(`/${locale}${from}`)
    const main = one('main', tree)
    const { moved: said } = messagesIn(locale)
    expect(words(main)).toContain(said.title)
    expect(words(main)).toContain(said.text)
    expect(words(one('h1', main))).toBe(words(one('h1', page(`/${locale}${to}`))))
    expect(links(main)).toEqual([`/${locale}${to}`])
    const refresh = one('meta[http-equiv="refresh"]', tree)
    expect(refresh.properties.content).toBe(`0; url=/${locale}${to}`)
  })

  it.each(locales)('is in %s for search engines at the new address alone', (locale) => {
    const tree = page(`/${locale}${from}`)
    expect(one('meta[name="robots"]', tree).properties.content).toBe('noindex')
    expect(one('link[rel="canonical"]', tree).properties.href).toBe(`${siteUrl}/${locale}${to}`)
    expect(selectAll('link[hreflang]', tree)).toEqual([])
    expect(fileText('sitemap.xml')).not.toContain(from)
  })

  it('is told to nginx in every language', () => {
    const lines = fileText('.nginx/redirects.map').split('\n')
    for (const locale of locales) expect(lines).toContain(`/${locale}${from} /${locale}${to};`)
  })
})
