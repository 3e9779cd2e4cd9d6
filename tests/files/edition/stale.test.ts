import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { address, answer, eventPage } from './events'
import { links, one, times, words } from './read'

const id = 'sample-exhibition'

const notices = (shown: Locale) =>
  selectAll('main p', eventPage(shown, id)).filter((each) =>
    words(each).startsWith(messagesIn(shown).layout.translation_stale),
  )

/** The Japanese words were made from an older Chinese text. */
describe('a page with an old translation', () => {
  it('says so, in Japanese, with a way to the Chinese text', () => {
    const found = notices('ja')
    expect(found).toHaveLength(1)
    expect(found.flatMap(links)).toEqual([address('zh', id)])
    expect(words(one('h1', eventPage('ja', id)))).toBe('見本展覧会')
  })

  it.each(locales.filter((each) => each !== 'ja'))('does not say so in %s', (locale) => {
    expect(notices(locale)).toHaveLength(0)
  })

  it('is still an alternate of every language', () => {
    const found = selectAll('link[rel="alternate"][hreflang="ja"]', eventPage('zh', id))
    expect(found).toHaveLength(1)
  })

  it('has the same facts as the Chinese page', () => {
    expect(times(answer('ja', id, 'when'))).toEqual(['2030-06-17'])
    expect(words(answer('ja', id, 'when'))).toContain('2030年6月 17～23')
    expect(words(answer('ja', id, 'when'))).toContain('2030年6月17日')
  })
})
