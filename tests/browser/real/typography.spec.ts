import { type CDPSession, expect } from '@playwright/test'
import { familyOf } from '../../../tools/browser-fonts'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

/** The installed face that the browser really used for a piece of text. */
async function facesOf(session: CDPSession, selector: string): Promise<string[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  expect(nodeId, selector).toBeGreaterThan(0)
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName)
}

test(
  'Latin letters are of the package, whatever is installed',
  layout,
  async ({ page }, { project }) => {
    test.skip(process.platform !== 'linux', 'elsewhere the system finds faces without fontconfig')
    await page.goto('/en/about/')
    const session = await page.context().newCDPSession(page)
    const face = familyOf(project.name.endsWith('-wide') ? 'wide' : 'narrow')
    expect(await facesOf(session, 'h1')).toEqual([face])
  },
)

test('Han characters take the shapes of their language', async ({ page }) => {
  await page.goto('/en/')
  await page.evaluate(() => {
    for (const lang of ['zh-CN', 'ja']) {
      const sample = document.createElement('p')
      sample.id = `sample-${lang}`
      sample.lang = lang
      sample.textContent = '直骨'
      document.querySelector('main')?.append(sample)
    }
  })
  const session = await page.context().newCDPSession(page)
  const chinese = await facesOf(session, '#sample-zh-CN')
  const japanese = await facesOf(session, '#sample-ja')
  expect(chinese.length).toBe(1)
  expect(japanese.length).toBe(1)
  expect(chinese[0]).not.toBe(japanese[0])
})

test('Korean headings never break inside a word', layout, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/ko/2023/programme/')
  const broken = await page.locator('main li :is(h2, h3) a').evaluateAll((links) =>
    links.flatMap((link) => {
      const range = document.createRange()
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        for (const { index, 0: word } of text.matchAll(/[가-힣]{2,9}/g)) {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (range.getClientRects().length > 1) found.push(word)
        }
      }
      return found
    }),
  )
  expect(await page.locator('main li :is(h2, h3) a').count()).toBe(13)
  expect(broken).toEqual([])
})

test('Japanese headings break by phrase', layout, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/ja/')
  const lines = await page.locator('h1').evaluate((heading) => {
    const tops = [...heading.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return { text: node.textContent, lines: range.getClientRects().length }
      })
    return tops
  })
  expect(lines).toEqual([
    { text: '威海国際', lines: 1 },
    { text: 'ウィーク', lines: 1 },
  ])
})
