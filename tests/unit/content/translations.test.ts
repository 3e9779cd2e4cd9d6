import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../lib/content/read'
import { stamp, stampRequest } from '../../../lib/content/stamp'
import { translationReport, translationText } from '../../../lib/content/translations'
import { contentFolder } from './content-folder'

const zh = '---\ntitle: 帆船赛\nsummary: 摘要\n---\n\n正文\n'
const translated = '---\ntitle: Regatta\nsummary: Summary\n---\n\nBody\n'

const sample = () =>
  contentFolder({
    'events/regatta/event.yaml': '',
    'events/regatta/event.zh.md': zh,
    'events/regatta/event.en.md': translated,
    'events/regatta/event.ko.md': translated,
    'pages/about/page.zh.mdx': zh,
    'pages/about/page.en.mdx': translated,
    'news/no-chinese/news.en.md': translated,
    'venues/a-venue.yaml': '',
  })

const reportOn = (root: string) => translationReport(readContentFolder(root).value)

describe('report on translations', () => {
  it('lists per language what is missing and what carries no stamp', () => {
    expect(reportOn(sample())).toEqual({
      items: 3,
      withoutChinese: ['news/no-chinese'],
      languages: {
        en: { current: [], stale: [], unstamped: ['events/regatta', 'pages/about'], missing: [] },
        ko: { current: [], stale: [], unstamped: ['events/regatta'], missing: ['pages/about'] },
        ja: { current: [], stale: [], unstamped: [], missing: ['events/regatta', 'pages/about'] },
      },
    })
  })

  it('calls a stamped translation current until the Chinese words change', () => {
    const root = sample()
    stamp(root, stampRequest([]))
    expect(reportOn(root).languages.en?.current).toEqual(['events/regatta', 'pages/about'])

    writeFileSync(join(root, 'events/regatta/event.zh.md'), zh.replace('正文', '新的正文'))
    const { en, ko } = reportOn(root).languages
    expect(en).toMatchObject({ current: ['pages/about'], stale: ['events/regatta'] })
    expect(ko).toMatchObject({ current: [], stale: ['events/regatta'] })
  })

  it('takes a change of title or summary for a change, and white space at line ends for none', () => {
    const root = sample()
    stamp(root, stampRequest([]))
    const chinese = join(root, 'events/regatta/event.zh.md')
    writeFileSync(chinese, zh.replace('正文\n', '正文  \r\n\r\n'))
    expect(reportOn(root).languages.en?.stale).toEqual([])
    writeFileSync(chinese, zh.replace('帆船赛', '帆船公开赛'))
    expect(reportOn(root).languages.en?.stale).toEqual(['events/regatta'])
  })

  it('says in words what to do, Chinese first', () => {
    const root = sample()
    stamp(root, stampRequest([]))
    writeFileSync(join(root, 'events/regatta/event.zh.md'), zh.replace('正文', '新的正文'))
    const text = translationText(reportOn(root))
    expect(text).toMatch(/^译文情况：共 3 项内容\nTranslations: 3 items\n/)
    expect(text).toContain('完成 1 / 2，已旧 1，未记录 0，缺少 0')
    expect(text).toContain('1 of 2 current, 1 stale, 0 not stamped, 0 missing')
    expect(text).toContain('npm run content:stamp -- events/regatta ko')
    expect(text).toContain('  - news/no-chinese')
  })

  it('names the file whose front matter cannot be read', () => {
    const root = contentFolder({ 'events/regatta/event.zh.md': '---\ntitle: "open\n---\n\n正文\n' })
    expect(() => reportOn(root)).toThrow(/events\/regatta\/event\.zh\.md 开头部分.*读不懂/)
  })
})
