import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everyPage, listed } from './addresses'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('there are pages to look at', () => {
  expect(listed.length).toBeGreaterThanOrEqual(4 * 40)
})

for (const path of everyPage) {
  test(`${path} is accessible, fits and asks no other host`, async ({ page, baseURL }) => {
    const foreign: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
    })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))

    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.locator('h1')).toHaveCount(1)
    const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(5)

    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `page width at ${width} px`).toBeLessThanOrEqual(width)
    }
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })
}
