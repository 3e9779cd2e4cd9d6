import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { elementsIn } from '../../../../lib/build/export/elements'
import { deadLinks } from '../../../../lib/build/export/links'
import { readTargets } from '../../../../lib/build/export/references'

const siteUrl = 'https://week.example'
const files = ['index.html', 'zh/index.html', 'zh/news/index.html', 'week.ics', 'a.png']

const targetsOf = (html: string) => readTargets(elementsIn(fromHtml(html)))

/** Reasons against what stands on `/zh/`, where `/zh/news/` has an element with the id 第二届. */
function reasons(html: string): string[] {
  const pages = [
    { file: 'zh/index.html', ...targetsOf(`<p id=here>${html}`) },
    { file: 'zh/news/index.html', ...targetsOf('<h2 id="第二届">x</h2>') },
  ]
  return deadLinks(files, pages, siteUrl).map(({ reason, found }) => `${reason} ${found}`)
}

describe('addresses that are fine', () => {
  it.each([
    '<a href="/">x</a>',
    '<a href="#here">x</a><a href="#">x</a><a href="">x</a>',
    '<a href="news/#第二届">x</a>',
    '<a href="/zh/news/#%E7%AC%AC%E4%BA%8C%E5%B1%8A">x</a>',
    '<a href="/zh/news/#:~:text=Hobie">x</a>',
    '<a href="/week.ics?from=card">x</a>',
    '<a href="https://other.example/page#part">x</a>',
    '<a href="mailto:a@b.example">x</a><a href="tel:+86631">x</a>',
    '<img src="/a.png" srcset="/a.png 1x, /a.png 2x">',
    '<link rel="canonical" href="https://week.example/zh/">',
    '<meta property="og:url" content="https://week.example/zh/">',
    '<script type="application/ld+json">{"@id":"https://week.example/#org","sameAs":["https://o.example/"]}</script>',
  ])('%s', (html) => {
    expect(reasons(html)).toEqual([])
  })
})

describe('addresses that are not', () => {
  it.each([
    ['<a href="/zh/nowhere/">x</a>', 'dead /zh/nowhere/'],
    ['<a href="../en/">x</a>', 'dead ../en/'],
    ['<a href="https://week.example/gone.pdf">x</a>', 'dead https://week.example/gone.pdf'],
    ['<a href="/zh/%ff/">x</a>', 'dead /zh/%ff/'],
    ['<a href="/zh/news">x</a>', 'slash /zh/news'],
    ['<a href="#nowhere">x</a>', 'fragment #nowhere'],
    ['<a href="/zh/news/#here">x</a>', 'fragment /zh/news/#here'],
    ['<img src="/b.png">', 'dead /b.png'],
    ['<img src="/a.png" srcset="/a.png 1x, /c.png 2x">', 'dead /c.png'],
    ['<img src="https://other.example/a.png">', 'foreign https://other.example/a.png'],
    ['<img src="//other.example/a.png">', 'foreign //other.example/a.png'],
    ['<link rel="stylesheet" href="https://o.example/a.css">', 'foreign https://o.example/a.css'],
    ['<link rel="icon" href="/icon.ico">', 'dead /icon.ico'],
    [
      '<link rel="alternate" hreflang="ko" href="https://week.example/ko/">',
      'dead https://week.example/ko/',
    ],
    ['<form action="https://o.example/"></form>', 'foreign https://o.example/'],
    ['<svg><use href="/flags.svg#a"/></svg>', 'dead /flags.svg#a'],
    [
      '<meta property="og:image" content="https://week.example/og.png">',
      'dead https://week.example/og.png',
    ],
    ['<a href="javascript:go()">x</a>', 'scheme javascript:go()'],
    ['<img src="data:image/png;base64,AA">', 'scheme data:image/png;base64,AA'],
    ['<a href="http://[x">x</a>', 'malformed http://[x'],
    [
      '<script type="application/ld+json">{"a":{"url":"https://week.example/no/"}}</script>',
      'dead https://week.example/no/',
    ],
  ])('%s', (html, problem) => {
    expect(reasons(html)).toEqual([problem])
  })
})
