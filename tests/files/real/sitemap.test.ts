import { describe, expect, it } from 'vitest'
import { flagsChosen } from '@/lib/flags/meanings'
import { languageTags, locales } from '@/lib/language/locales'
import { siteUrl } from '@/lib/pages/settings'
import { itemAt, ownPaths, settings, translationsOf, venues } from './content'
import { all, attribute, attributeOf, files, languagePages, ownPath, pageAt, textOf } from './site'

const xml = textOf('sitemap.xml')

interface Listed {
  address: string
  changed: string
  alternates: Record<string, string>
}

const textIn = (block: string, name: string) =>
  [...block.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)

const listed: Listed[] = [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, block = '']) => ({
  address: textIn(block, 'loc').join(' '),
  changed: textIn(block, 'lastmod').join(' '),
  alternates: Object.fromEntries(
    [...block.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)" \/>/g)].map(
      ([, tag = '', href = '']) => [tag, href],
    ),
  ),
}))

const real = locales.flatMap((locale) =>
  ownPaths
    .filter((path) => translationsOf(path).includes(locale))
    .map((path) => ({ locale, path, address: `${siteUrl}/${locale}${path}` })),
)

describe('sitemap.xml', () => {
  it('lists every published page in every language in which it exists, and nothing else', () => {
    expect(real.length).toBeGreaterThan(0)
    expect(xml.split('<url>')).toHaveLength(real.length + 1)
    expect(listed.map(({ address }) => address).sort()).toEqual(
      real.map(({ address }) => address).sort(),
    )
  })

  it('lists only pages that name themselves as canonical', () => {
    expect(listed.length).toBeGreaterThan(0)
    const wrong = listed.filter(({ address }) => {
      const page = pageAt(ownPath(address) ?? '')
      return attributeOf(page, 'link[rel="canonical"]', 'href') !== address
    })
    expect(wrong).toEqual([])
  })

  it('names the same languages as the page', () => {
    expect(listed.length).toBeGreaterThan(0)
    for (const { address, alternates } of listed) {
      const page = pageAt(ownPath(address) ?? '')
      const inPage = all(page, 'link[rel="alternate"][hreflang]').map((link) => [
        attribute(link, 'hrefLang'),
        attribute(link, 'href'),
      ])
      expect(alternates, address).toEqual(Object.fromEntries(inPage))
      expect(Object.keys(alternates), address).toContain(languageTags[page.locale ?? 'zh'])
    }
  })

  it('says when the content was truly changed, in Beijing time', () => {
    expect(listed.length).toBeGreaterThan(0)
    const facts = [...[...itemAt.values()].map((item) => item.facts), ...venues.values()]
    const changes = [...facts.map(({ updated }) => updated), flagsChosen].map(
      (updated) => `${updated}:00+08:00`,
    )
    for (const { address, changed } of listed) {
      const page = pageAt(ownPath(address) ?? '')
      const item = itemAt.get(page.rest)
      expect(changed, address).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
      // A list changes when one of its items does.
      expect(item ? [`${item.facts.updated}:00+08:00`] : changes, address).toContain(changed)
    }
  })

  it('says the same as the foot of the page (K1)', () => {
    expect(languagePages.length).toBeGreaterThanOrEqual(listed.length)
    const wrong = listed.filter(({ address, changed }) => {
      const page = pageAt(ownPath(address) ?? '')
      return attributeOf(page, 'body > footer time', 'dateTime') !== changed
    })
    expect(wrong).toEqual([])
  })
})

describe('robots.txt', () => {
  it('lets everyone read everything and names the sitemap', () => {
    const lines = textOf('robots.txt')
      .split(/\r?\n/)
      .filter((line) => line !== '')
    expect(lines).toEqual(['User-Agent: *', 'Allow: /', `Sitemap: ${siteUrl}/sitemap.xml`])
  })
})

interface Manifest {
  name: string
  short_name: string
  start_url: string
  icons: { src: string; type: string }[]
}

describe('manifest.webmanifest', () => {
  const manifest = JSON.parse(textOf('manifest.webmanifest')) as Manifest

  it('names the Week, and a page to begin with', () => {
    expect(manifest.name).toContain(settings.name.zh)
    expect(manifest.short_name).toBe(settings.name.zh)
    expect(pageAt(manifest.start_url).path).toBe(manifest.start_url)
  })

  it('has icons that are there', () => {
    expect(manifest.icons.length).toBeGreaterThan(0)
    const missing = manifest.icons.filter(({ src }) => !files.includes(src.slice(1)))
    expect(missing).toEqual([])
  })

  it('is named by every page', () => {
    expect(languagePages.length).toBe(ownPaths.length * locales.length)
    const without = languagePages.filter(
      (page) => attributeOf(page, 'link[rel="manifest"]', 'href') !== '/manifest.webmanifest',
    )
    expect(without.map(({ path }) => path)).toEqual([])
  })
})

describe('security.txt (RFC 9116)', () => {
  const text = textOf('.well-known/security.txt')

  it('says where to report a fault, or that this is to be provided', () => {
    const { contact, expires } = settings.security
    const contacts = text.match(/^Contact: .+$/gm) ?? []
    expect(contacts).toEqual(contact === '' ? [] : [`Contact: ${contact}`])
    if (contact === '') expect(text).toMatch(/^# Contact: to be provided/m)
    expect(text.match(/^Expires: .+$/gm) ?? []).toHaveLength(expires === '' ? 0 : 1)
  })

  it('names its languages and its own address', () => {
    expect(text).toMatch(/^Preferred-Languages: zh, en, ko, ja$/m)
    expect(text).toContain(`Canonical: ${siteUrl}/.well-known/security.txt`)
  })
})
