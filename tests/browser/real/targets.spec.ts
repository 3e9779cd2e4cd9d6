import { expect, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'

// The extra spacing is put in from outside, which the site's own policy forbids.
test.use({ bypassCSP: true })

const minimum = 44

for (const language of languages) {
  test(`J08.4 primary actions are at least 44 px high, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(`/${language}/2023/events/hobie-open-2023/`)
    const targets = page.locator('header nav a, main a[href$=".ics"]')
    const heights = await targets.evaluateAll((all) =>
      all.map((target) => target.getBoundingClientRect().height),
    )
    expect(heights.length).toBeGreaterThanOrEqual(10)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(minimum)
  })

  test(`J08.2 wider text spacing clips nothing, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    for (const path of ['', '2023/programme/', '2023/events/hobie-open-2023/', 'visit/']) {
      await page.goto(`/${language}/${path}`)
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
      })
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        clipped: [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { overflowX, clipPath } = getComputedStyle(element)
            // What scrolls is not lost, and what only ears are meant to have is cut away on purpose.
            const isCut = ['hidden', 'clip'].includes(overflowX) && clipPath !== 'inset(50%)'
            return isCut && element.scrollWidth > element.clientWidth + 1
          })
          .filter((element) => !(element instanceof SVGElement))
          .map((element) => element.outerHTML.slice(0, 80)),
      }))
      expect(found, path).toEqual({ width: 320, clipped: [] })
    }
  })
}
