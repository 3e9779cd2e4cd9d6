import { describe, expect, it } from 'vitest'
import { deadLinks } from '../../../../lib/build/export/links'
import { readTextReferences } from '../../../../lib/build/export/references'

const siteUrl = 'https://week.example'
const files = ['index.html', 'zh/index.html', 'icon.svg', 'fonts/a.woff2']

function problems(ending: string, text: string): string[] {
  const references = readTextReferences[ending]?.(text, siteUrl) ?? []
  expect(references.length).toBeGreaterThan(0)
  const file = `styles/file${ending}`
  return deadLinks(files, [{ file, references }], siteUrl).map((p) => `${p.reason} ${p.found}`)
}

describe('addresses in files that are not pages', () => {
  it.each([
    ['.xml', '<loc>https://week.example/zh/</loc><xhtml:link href="https://week.example/"/>'],
    ['.txt', 'Sitemap: https://week.example/icon.svg'],
    ['.txt', 'See https://week.example/zh/. And https://week.example'],
    ['.ics', 'URL:https://week.exa\r\n mple/zh/\r\nDESCRIPTION:https://week.example/zh/\\, x\r\n'],
    ['.webmanifest', '{"start_url": "/zh/", "icons": [{"src": "/icon.svg"}]}'],
    ['.json', '{"url":"https://week.example/zh/"}'],
    ['.css', '@font-face{src:url(../fonts/a.woff2)}'],
  ])('are fine in %s: %s', (ending, text) => {
    expect(problems(ending, text)).toEqual([])
  })

  it.each([
    ['.xml', '<loc>https://other.example/zh/</loc>', 'foreign https://other.example/zh/'],
    ['.xml', '<xhtml:link href="https://week.example/fr/"/>', 'dead https://week.example/fr/'],
    ['.txt', 'Sitemap: https://week.example/map.xml', 'dead https://week.example/map.xml'],
    [
      '.ics',
      'URL:https://week.example/zh/e\r\n vents/\r\n',
      'dead https://week.example/zh/events/',
    ],
    ['.webmanifest', '{"icons":[{"src":"/icon.png"}]}', 'dead /icon.png'],
    ['.json', '["https://week.example/zh"]', 'slash https://week.example/zh'],
    ['.css', 'a{background:url("https://o.example/a.png")}', 'foreign https://o.example/a.png'],
  ])('are found dead in %s: %s', (ending, text, problem) => {
    expect([...new Set(problems(ending, text))]).toEqual([problem])
  })

  it('of a host that only begins like ours are not ours', () => {
    expect(readTextReferences['.json']?.('"https://week.example.org/x/"', siteUrl)).toEqual([])
  })
})
