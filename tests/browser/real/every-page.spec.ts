import { expect } from '@playwright/test'
import { everyPage, listed } from '../../support/browser/addresses'
import { axe, everyRule } from '../../support/browser/axe'
import { test } from '../../support/browser/shared-page'

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
    await page.goto(`${baseURL}${path}`)
    await expect(page.locator('h1')).toHaveCount(1)
    const { violations, applied } = await axe(page, everyRule)
    expect(violations).toEqual([])
    expect(applied.length).toBeGreaterThan(5)

    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `page width at ${width} px`).toBeLessThanOrEqual(width)
    }
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })
}
