import { expect } from '@playwright/test'
import { everyPage } from '../../support/browser/addresses'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

interface LooseEnds {
  /** Words that two lines share, in headings, labels and lists; in English in headings only. */
  broken: string[]
  /** Paragraphs below the heading of the page whose last line is one character. */
  lonely: string[]
  /** How many words were looked at. */
  seen: number
}

function looseEnds(): LooseEnds {
  const range = document.createRange()
  const lines = (rects: Iterable<DOMRect>) =>
    [...rects].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom))
  const linesOf = (node: Node, start: number, end: number) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    return new Set(lines(range.getClientRects())).size
  }
  const headings = 'h1, h2, h3, h4'
  const labels = 'dt, dd, th, td, li, summary, legend, label, button, figcaption'
  const held = document.documentElement.lang === 'en' ? headings : `${headings}, ${labels}`
  const broken: string[] = []
  let seen = 0
  for (const fold of document.querySelectorAll('details')) fold.open = true
  for (const element of document.querySelectorAll(held)) {
    if (!element.checkVisibility()) continue
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
      if (!/^(zh|ja|en)/.test(lang)) continue
      const text = node.textContent ?? ''
      const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
      for (const { segment, index, isWordLike } of words) {
        if (!isWordLike || segment.length < 2) continue
        seen += 1
        if (linesOf(node, index, index + segment.length) > 1) broken.push(`${segment}: ${text}`)
      }
    }
  }
  const lonely: string[] = []
  for (const lead of document.querySelectorAll('h1 ~ p')) {
    range.selectNodeContents(lead)
    const rects = [...range.getClientRects()]
    const last = Math.max(...lines(rects))
    const width = rects
      .filter(({ bottom }) => Math.round(bottom) === last)
      .reduce((sum, rect) => sum + rect.width, 0)
    const size = Number.parseFloat(getComputedStyle(lead).fontSize)
    const isLonely = new Set(lines(rects)).size > 1 && width < size * 1.6
    if (isLonely) lonely.push(lead.textContent ?? '')
  }
  return { broken, lonely, seen }
}

/** One page of each kind that has words of its own in each of these languages. */
const kinds =
  /^\/(?:zh|ja|en)\/(?:|20\d\d\/|2023\/(?:programme|projects)\/|2023\/(?:events|projects)\/(?:nanhai|coffee|hobie|signing)[^/]*\/|news\/(?:|signing[^/]*\/)|places\/weihai[^/]*\/|[a-z]+\/)$/
const pages = everyPage.filter((path) => kinds.test(path))

test('there are pages of each kind', () => {
  expect(pages.length).toBeGreaterThan(60)
})

for (const path of pages) {
  test(`${path}: no line ends inside a word`, layout, async ({ page }) => {
    await page.goto(path)
    for (const width of [320, 360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      const { broken, lonely, seen } = await page.evaluate(looseEnds)
      expect(seen).toBeGreaterThan(1)
      expect.soft(broken, `words cut at ${width} px`).toEqual([])
      expect.soft(lonely, `leads at ${width} px`).toEqual([])
    }
  })
}
