import { expect, type Page } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { test } from '../../support/browser/shared-page'

for (const language of languages) {
  test(`the first Tab offers to skip to the content, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/2023/programme/`)
    await page.keyboard.press('Tab')
    const skip = page.locator('a[href="#content"]')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}

test('focus is visible, at least 2 px (2.4.7)', async ({ page }) => {
  await page.goto('/en/')
  const links = await page.locator('header :is(a, summary)').filter({ visible: true }).count()
  expect(links).toBeGreaterThan(5)
  await page.keyboard.press('Tab')
  for (let step = 0; step < links; step += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return { width: Number.parseFloat(style.outlineWidth), style: style.outlineStyle }
    })
    expect(outline.style).toBe('solid')
    expect(outline.width).toBeGreaterThanOrEqual(2)
  }
})

const stops = 'a[href], button, input, summary, [tabindex="0"]'

/** Places in the document of everything that Tab reaches; of radios of one name, the chosen one. */
const reachable = (page: Page) =>
  page.locator(stops).evaluateAll((all) =>
    all.flatMap((element, place) => {
      const isOtherRadio = element instanceof HTMLInputElement && !element.checked
      return isOtherRadio || !element.checkVisibility() ? [] : [place]
    }),
  )

/** What has the focus: its place in the document, its ring, and what covers its middle. */
const focused = (page: Page) =>
  page.evaluate((selector) => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // A link over several lines may be empty in the middle of its box, never in that of a line.
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect(-1, -1)
    const above = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      place: [...document.querySelectorAll(selector)].indexOf(element),
      html: element.outerHTML.slice(0, 80),
      isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
      isUncovered: above !== null && (element.contains(above) || above.contains(element)),
    }
  }, stops)

/** Elements that are seen in another order than the document's, which is that of the focus. */
const reordered = (page: Page) =>
  page.locator('body *').evaluateAll((all) =>
    all
      .filter((element) => {
        const { order, flexDirection, flexWrap } = getComputedStyle(element)
        return order !== '0' || /reverse/.test(flexDirection + flexWrap)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )

const journeys = languages.flatMap((language) =>
  ['2023/programme/', '2023/events/hobie-open-2023/'].map((rest) => `/${language}/${rest}`),
)

const readers = [
  { colour: 'light', type: 'normal', width: 1280 },
  { colour: 'dark', type: 'normal', width: 320 },
  { colour: 'dark', type: 'large', width: 768 },
]

for (const path of journeys) {
  test(`Tab goes through ${path} in order, and the focus is seen (2.4.3, 2.4.7, 2.4.11)`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const { colour, type, width } of readers) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((kept) => Object.assign(localStorage, kept), { colour, type })
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('data-type', type)
      expect(await reordered(page)).toEqual([])
      const expected = await reachable(page)
      expect(expected.length).toBeGreaterThan(25)
      const walk: Awaited<ReturnType<typeof focused>>[] = []
      for (const _ of expected) {
        await page.keyboard.press('Tab')
        walk.push(await focused(page))
      }
      expect(walk.map(({ place }) => place)).toEqual(expected)
      expect(walk.filter(({ isRinged }) => !isRinged).map(({ html }) => html)).toEqual([])
      expect(walk.filter(({ isUncovered }) => !isUncovered).map(({ html }) => html)).toEqual([])
    }
  })
}
