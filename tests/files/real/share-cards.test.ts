import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { ownPaths } from './content'
import {
  all,
  attribute,
  bytesOf,
  files,
  isUnlisted,
  languagePages,
  ownPath,
  type Page,
  pageAt,
  pages,
} from './site'
import { ofType } from './structured-data'

const listed = [pageAt('/'), ...languagePages.filter((page) => !isUnlisted(page))]
const contents = (page: Page, name: string) =>
  all(page, `head > meta[property="${name}"], head > meta[name="${name}"]`).map(
    (element) => attribute(element, 'content') ?? '',
  )
const shareFiles = files.filter((file) => file.startsWith('share/'))
const fileOf = (address: string) => ownPath(address)?.slice(1) ?? 'another host'

describe('share cards', () => {
  it('J01.1 are named by every page, with size and words', () => {
    expect(listed).toHaveLength(ownPaths.length * locales.length + 1)
    for (const page of listed) {
      expect(contents(page, 'og:image'), page.path).toHaveLength(1)
      expect(contents(page, 'og:image')[0], page.path).toMatch(
        new RegExp(`^${siteUrl}/share/(${page.locale}/|week-).*-?[0-9a-f]{12}\\.png$`),
      )
      expect(contents(page, 'og:image:width'), page.path).toEqual(['1200'])
      expect(contents(page, 'og:image:height'), page.path).toEqual(['630'])
      expect(contents(page, 'og:image:alt')[0]?.length, page.path).toBeGreaterThan(1)
      expect(contents(page, 'twitter:card'), page.path).toEqual(['summary_large_image'])
    }
  })

  it('are PNGs of 1200 × 630 and at most 60 kB, one for each page', () => {
    const named = [pageAt('/'), ...languagePages]
      .flatMap((page) => contents(page, 'og:image'))
      .map(fileOf)
    expect(named.length).toBeGreaterThan(100)
    expect(new Set(named).size).toBe(named.length)
    for (const file of named) {
      const bytes = bytesOf(file)
      expect(imageSize(bytes), file).toMatchObject({ type: 'png', width: 1200, height: 630 })
      expect(bytes.length, file).toBeLessThanOrEqual(60_000)
    }
  })

  it('are what structured data shows of events and articles', () => {
    const data = listed.flatMap((page) =>
      [
        ...ofType(page, 'NewsArticle'),
        ...ofType(page, 'SportsEvent'),
        ...ofType(page, 'Event'),
      ].map(({ image }) => ({ page, image })),
    )
    expect(data.length).toBeGreaterThan(20)
    for (const { page, image } of data)
      expect([image], page.path).toEqual(contents(page, 'og:image'))
  })
})

describe('the first picture of a page', () => {
  it('J02.1 is its cover, large enough for WeChat, and decoration', () => {
    expect(listed.length).toBeGreaterThan(100)
    for (const page of listed) {
      const [first] = all(page, 'body img')
      expect(attribute(first, 'alt'), page.path).toBe('')
      expect(attribute(first, 'loading'), page.path).toBeUndefined()
      const file = fileOf(attribute(first, 'src') ?? '')
      const { type, width = 0, height = 0 } = imageSize(bytesOf(file))
      expect(type).toBe('png')
      expect(Math.min(width, height), file).toBeGreaterThanOrEqual(300)
      expect([attribute(first, 'width'), attribute(first, 'height')]).toEqual([
        String(width),
        String(height),
      ])
    }
  })
})

describe('the folder of share cards', () => {
  it('holds what pages name and nothing else', () => {
    expect(shareFiles.length).toBeGreaterThan(100)
    const named = pages.flatMap((page) => [
      ...contents(page, 'og:image').map(fileOf),
      ...all(page, 'body img').map((image) => fileOf(attribute(image, 'src') ?? '')),
    ])
    expect(shareFiles.filter((file) => !named.includes(file))).toEqual([])
  })
})
