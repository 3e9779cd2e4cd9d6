import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../../../lib/outputs/feed/atom'

const feed = {
  id: 'tag:week.example,2026:zh/changes',
  lang: 'zh-CN',
  title: '变更 & <更多>',
  subtitle: '示例',
  author: '示例国际周',
  updated: '2026-09-03T10:00:00+08:00',
  self: 'https://week.example/zh/2026/changes/atom.xml',
  page: 'https://week.example/zh/2026/changes/',
  entries: [
    {
      id: 'tag:week.example,2026-09-03:zh/sample-b/2026-09-03',
      title: '取消：示例"论坛"',
      lang: 'zh-CN',
      published: '2026-09-03T00:00:00+08:00',
      updated: '2026-09-03T10:00:00+08:00',
      url: 'https://week.example/zh/2026/events/sample-b/?a=1&b=2',
      categories: [{ term: 'cancelled', label: '取消' }],
      summary: '取消 & 退票 <b>',
    },
  ],
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
})

describe('an Atom feed (RFC 4287)', () => {
  it('is well-formed and says what it was given', () => {
    const text = atomFeed(feed)
    expect(XMLValidator.validate(text)).toBe(true)
    const { feed: read } = parser.parse(text)
    expect(read).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'zh-CN',
      id: feed.id,
      title: feed.title,
      updated: feed.updated,
      author: { name: feed.author },
      link: [
        { '@rel': 'self', '@href': feed.self },
        { '@rel': 'alternate', '@href': feed.page },
      ],
      entry: {
        id: feed.entries[0]?.id,
        title: { '#text': '取消：示例"论坛"', '@xml:lang': 'zh-CN' },
        link: { '@href': 'https://week.example/zh/2026/events/sample-b/?a=1&b=2' },
        category: { '@term': 'cancelled', '@label': '取消' },
        summary: '取消 & 退票 <b>',
      },
    })
  })

  it('may have no entries', () => {
    const { feed: read } = parser.parse(atomFeed({ ...feed, entries: [] }))
    expect(read.updated).toBe(feed.updated)
    expect(read).not.toHaveProperty('entry')
  })
})
