import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceHash } from '../../../lib/content/source-hash'
import { stamp, stampRequest, stampText } from '../../../lib/content/stamp'
import { contentFolder } from './content-folder'

const hash = 'h-0123456789ab'
const zh = '---\ntitle: 帆船赛\nsummary: 摘要\n---\n\n正文\n'
const en =
  '---\n# by hand\nsummary:   "Summary"\ntitle: Regatta\n---\n\nBody\n---\nsourceHash: in the body\n'
const todaysHash = sourceHash({ title: '帆船赛', summary: '摘要' }, '\n正文\n')

describe('stamping the text of a language file', () => {
  it.each([
    [
      'adds the last line of the front matter',
      en,
      en.replace('Regatta\n', `Regatta\nsourceHash: ${hash}\n`),
    ],
    [
      'replaces a former hash where it stands',
      '---\nsourceHash: h-a # old\ntitle: x\n---\nB',
      `---\nsourceHash: ${hash} # old\ntitle: x\n---\nB`,
    ],
    [
      'fills an empty one',
      '---\nsourceHash:\ntitle: x\n---\n',
      `---\nsourceHash: ${hash}\ntitle: x\n---\n`,
    ],
    [
      'keeps Windows line ends',
      '---\r\ntitle: x\r\n---\r\nB\r\n',
      `---\r\ntitle: x\r\nsourceHash: ${hash}\r\n---\r\nB\r\n`,
    ],
    ['fills empty front matter', '---\n---\nB\n', `---\nsourceHash: ${hash}\n---\nB\n`],
    [
      'works without a line end after the fence',
      '---\ntitle: x\n---',
      `---\ntitle: x\nsourceHash: ${hash}\n---`,
    ],
    ['leaves a file without front matter alone', 'Body\n', 'Body\n'],
  ])('%s', (_, before, after) => {
    expect(stampText(before, hash)).toBe(after)
    expect(stampText(after, hash)).toBe(after)
  })
})

describe('asking for stamps', () => {
  it.each([
    [[], { paths: [], locales: ['en', 'ko', 'ja'], onlyUnstamped: true }],
    [['--all'], { paths: [], locales: ['en', 'ko', 'ja'], onlyUnstamped: false }],
    [['events/a', 'ko'], { paths: ['events/a'], locales: ['ko'], onlyUnstamped: false }],
    [
      ['content/events/a/'],
      { paths: ['events/a'], locales: ['en', 'ko', 'ja'], onlyUnstamped: false },
    ],
  ])('understands %j', (words, request) => {
    expect(stampRequest(words)).toEqual(request)
  })

  it('refuses Chinese, which is the source', () => {
    expect(() => stampRequest(['events/a', 'zh'])).toThrow('中文是原文')
  })
})

describe('stamping content', () => {
  const sample = () =>
    contentFolder({
      'events/a/event.zh.md': zh,
      'events/a/event.en.md': en,
      'events/a/event.ko.md': stampText(en, hash),
      'events/b/event.zh.md': zh,
      'events/b/event.en.md': en,
    })
  const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8')

  it('writes the hash of the Chinese words of today where there is none', () => {
    const root = sample()
    const files = stamp(root, stampRequest([]))
    expect(files).toEqual([join(root, 'events/a/event.en.md'), join(root, 'events/b/event.en.md')])
    expect(text(root, 'events/a/event.en.md')).toBe(stampText(en, todaysHash))
    expect(text(root, 'events/a/event.ko.md')).toBe(stampText(en, hash))
    expect(text(root, 'events/a/event.zh.md')).toBe(zh)
    expect(stamp(root, stampRequest([]))).toEqual([])
  })

  it('stamps a named translation anew and no other', () => {
    const root = sample()
    expect(stamp(root, stampRequest(['events/a', 'ko']))).toEqual([
      join(root, 'events/a/event.ko.md'),
    ])
    expect(text(root, 'events/a/event.ko.md')).toBe(stampText(en, todaysHash))
    expect(text(root, 'events/a/event.en.md')).toBe(en)
  })

  it('stamps everything anew when told so', () => {
    expect(stamp(sample(), stampRequest(['--all']))).toHaveLength(3)
  })

  it('says when there is no such item', () => {
    expect(() => stamp(sample(), stampRequest(['events/c']))).toThrow('找不到 events/c')
  })
})
