import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../lib/language/messages'
import { address, eventPage, programme } from './events'
import { files, fileText, languagesOf, links, one, page, words } from './read'

const id = 'sample-walk'
const title = '示例散步'
const chinese = `http://localhost:3000${address('zh', id)}`
const alternates = 'link[rel="alternate"][hreflang]'
const own = eventPage('ko', id)

/** F4, T11: an event without Korean words. */
describe('a page without a translation', () => {
  it('exists, in a document of its own language', () => {
    expect(one('html', own).properties.lang).toBe('ko')
    expect(words(one('h1', own))).toBe(title)
  })

  it('says so in its language, with a way to the Chinese text', () => {
    const sentence = messagesIn('ko').layout.translation_missing
    const notices = selectAll('main p[lang="ko"]', own).filter((each) =>
      words(each).startsWith(sentence),
    )
    expect(notices).toHaveLength(1)
    expect(notices.flatMap(links)).toEqual([address('zh', id)])
  })

  it.each(['zh', 'en', 'ja'] as const)('has no such notice in %s', (locale) => {
    const text = words(one('main', eventPage(locale, id)))
    expect(text).not.toContain(messagesIn(locale).layout.translation_missing)
    expect(text).not.toContain(messagesIn(locale).layout.translation_stale)
  })

  it.each([title, '示例散步的摘要。', '示例散步的正文。', '南门'])(
    'marks %s as Chinese wherever it stands',
    (text) => {
      const found = languagesOf(one('body', own), text)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found)).toEqual(new Set(['zh-CN']))
    },
  )

  it('is canonical on the Chinese page and names no languages', () => {
    expect(one('link[rel="canonical"]', own).properties.href).toBe(chinese)
    expect(selectAll(alternates, own)).toHaveLength(0)
  })

  it.each(['zh', 'en', 'ja'] as const)('is no alternate of %s', (locale) => {
    const found = selectAll(alternates, eventPage(locale, id)).map(({ properties }) => [
      properties.hrefLang,
      properties.href,
    ])
    const http = (language: 'zh' | 'en' | 'ja') => `http://localhost:3000${address(language, id)}`
    expect(found).toEqual([
      ['zh-CN', chinese],
      ['en', http('en')],
      ['ja', http('ja')],
      ['x-default', chinese],
    ])
  })

  it('is in the sitemap in the other languages only', () => {
    const sitemap = fileText('sitemap.xml')
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].filter(([, url]) =>
      url?.includes(id),
    )
    expect(listed.map(([, url]) => url)).toHaveLength(3)
    expect(sitemap).not.toContain(address('ko', id))
  })
})

describe('its title on other Korean pages', () => {
  const linking = files
    .filter((file) => file.startsWith('ko/') && file.endsWith('.html'))
    .map((file) => `/${file.replace('index.html', '')}`)
    // The style guide shows rows with titles of its own.
    .filter((other) => other !== '/ko/styleguide/')
    .filter((other) => links(page(other)).includes(address('ko', id)))

  it('is linked from the programme and other pages', () => {
    expect(linking).toContain('/ko/2030/programme/')
    expect(linking.length).toBeGreaterThan(3)
  })

  it.each(linking.filter((other) => other !== address('ko', id)))('is Chinese on %s', (other) => {
    const found = languagesOf(one('main', page(other)), title)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['zh-CN']))
  })

  it('stands in the programme among Korean titles', () => {
    expect(languagesOf(programme('ko'), '샘플 개막식')).toEqual(['ko'])
    expect(new Set(languagesOf(programme('ko'), title))).toEqual(new Set(['zh-CN']))
  })
})
