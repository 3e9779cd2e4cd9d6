import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { sampleNow } from '@/tools/sample-edition'
import { waitingWords } from '../../../tools/sample/timed-news'
import { links, one, times, words } from '../../support/tree'
import { article, articles, isWaiting, page, text } from './news-page'
import { files } from './read'

describe('what waits for its time', () => {
  const waiting = articles.map(({ facts }) => facts).filter(({ id }) => isWaiting(id))

  it('J10.5 T22 is in no file: no page, feed, sitemap, data, search, picture, nor a link to it', () => {
    expect(waiting).toHaveLength(3)
    for (const { publish_at = '' } of waiting) expect(publish_at > sampleNow).toBe(true)
    // Two articles name one of them among what is related.
    expect(articles.filter(({ facts }) => facts.articles?.some(isWaiting)).length).toBeGreaterThan(
      1,
    )
    const told = ['sample-waiting', ...Object.values(waitingWords)]
    const readable = files.filter((file) => !/\.(png|jpg|webp)$/.test(file))
    expect(readable.length).toBeGreaterThan(3000)
    const bearing = readable.filter((file) => {
      const own = text(file)
      return told.some((each) => own.includes(each))
    })
    expect(bearing).toEqual([])
    expect(files.filter((file) => file.includes('sample-waiting'))).toEqual([])
  })

  it('J10.5 is there from its minute on, and then says so', () => {
    for (const locale of locales) {
      const tree = article(locale, 'sample-just-due')
      expect(times(one('main header', tree))[0]).toBe('2030-06-13T18:30:00+08:00')
      expect(text(`${locale}/news/rss.xml`)).toContain('news/sample-just-due')
    }
  })
})

describe('an article that is over', () => {
  it.each(locales)('answers in %s with a notice, unlisted, and is in no list', (locale) => {
    const tree = article(locale, 'sample-gone')
    expect(words(one('main', tree))).toContain(messagesIn(locale).withdrawn.article)
    expect(text('sitemap.xml')).not.toContain('sample-gone')
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'index.html'])
      expect(text(`${locale}/news/${file}`)).not.toContain('sample-gone')
  })
})

describe('the urgent notice', () => {
  const urgent = 'sample-urgent-wind'
  const pages = files.filter((file) => file.endsWith('.html'))

  it('J6 stands on every page, in the language of the page, before all else', () => {
    expect(pages.length).toBeGreaterThan(2900)
    const wrong = pages.filter((file) => {
      const notices = [...text(file).matchAll(/<urgent-notice .*?<\/urgent-notice>/gs)].map(String)
      const [, own] = /^(zh|en|ko|ja)\//.exec(file) ?? []
      const spoken = own === undefined ? locales : [own]
      const isRight = spoken.every((locale, place) =>
        notices[place]?.includes(`href="/${locale}/news/${urgent}/"`),
      )
      return notices.length !== spoken.length || !isRight
    })
    expect(wrong).toEqual([])
  })

  it.each(locales)('NW-02 is a named region in %s with its end and a link', (locale) => {
    const notice = one('urgent-notice', page(`/${locale}/2030/programme/`))
    expect(notice.properties.dataUntil).toBe('2030-06-13T22:00')
    const label = String(one('section', notice).properties.ariaLabel)
    expect(label).toContain(messagesIn(locale).news.urgent)
    expect(words(notice)).toContain(messagesIn(locale).news.urgent)
    expect(words(notice)).toContain('22:00')
    expect(links(notice)).toEqual([`/${locale}/news/${urgent}/`])
  })

  it('speaks all four languages where the page does', () => {
    expect(selectAll('urgent-notice', fromHtml(text('index.html')))).toHaveLength(locales.length)
  })

  it('costs a page no script and no style of its own', () => {
    const notice = one('urgent-notice', page('/zh/2030/programme/'))
    expect(selectAll('script, style, link', notice)).toEqual([])
  })
})
