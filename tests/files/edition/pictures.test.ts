import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { translator } from '../../../lib/language/translator'
import { eventPage } from './events'
import { files, folder, one, page, words } from './read'

const content = 'tests/fixtures/edition/content'
const media = [
  'events/sample-walk/flag.png',
  'news/sample-news/flag.png',
  'news/sample-news/second-flag.png',
]

const redAndWhite = {
  zh: '红白四格的示例旗',
  en: 'Sample flag of red and white quarters',
  ko: '빨강과 하양 네 칸 샘플 깃발',
  ja: '赤と白の四つ割りの見本旗',
} as const satisfies Record<Locale, string>

const yellowAndBlue = {
  zh: '黄蓝两半的示例旗',
  en: 'Sample flag of yellow and blue halves',
  ko: '노랑과 파랑 두 쪽 샘플 깃발',
  ja: '黄と青の二つ割りの見本旗',
} as const satisfies Record<Locale, string>

const captions = {
  zh: '示例旗，左起第二面',
  en: 'Sample flag, second from the left',
  ko: '왼쪽 두 번째 샘플 깃발',
  ja: '左から二番目の見本旗',
} as const satisfies Record<Locale, string>

const shown = (src: string, alt: string) => ({
  src,
  alt,
  width: 240,
  height: 160,
  loading: 'lazy',
})

describe('files of pictures', () => {
  it('are those of published items, and no others', () => {
    const found = files.filter((file) => file.startsWith('media/')).sort()
    expect(found).toEqual(media.map((file) => `media/${file}`))
  })

  it.each(media)('%s is published byte for byte', (file) => {
    const published = readFileSync(join(folder, 'media', file))
    expect(published.length).toBeGreaterThan(100)
    expect(published.equals(readFileSync(join(content, file)))).toBe(true)
  })
})

describe.each(locales)('pictures in %s', (locale) => {
  const t = translator(locale)
  const rights = { credit: '示例作者', licence: 'CC0 1.0' }
  const said = `${t('picture.credit', rights)} ${t('picture.download', { width: '240', height: '160' })}`

  it('of an event are figures with their size, alternative, author and licence', () => {
    const figure = one('main figure:has(img)', eventPage(locale, 'sample-walk'))
    const { properties } = one('img', figure)
    expect(properties).toEqual(shown('/media/events/sample-walk/flag.png', redAndWhite[locale]))
    expect(words(one('figcaption', figure))).toBe(said)
    expect(one('figcaption a[download]', figure).properties.href).toBe(properties.src)
  })

  it('of a body have their address, size and caption, and are not shown twice (J10.2)', () => {
    const main = one('main', page(`/${locale}/news/sample-news/`))
    expect(selectAll('img', main).map(({ properties }) => properties)).toEqual([
      shown('/media/news/sample-news/flag.png', redAndWhite[locale]),
      shown('/media/news/sample-news/second-flag.png', yellowAndBlue[locale]),
    ])
    expect(select('.prose img', main)?.properties.src).toBe('/media/news/sample-news/flag.png')
    const alt = redAndWhite[locale]
    expect(words(main)).toContain(t('picture.credit_in_text', { ...rights, alt }))
    expect(words(one('figcaption', main))).toBe(`${captions[locale]} ${said}`)
  })
})
