import { expect, test } from '@playwright/test'
import { languages } from './addresses'

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
  const links = await page.locator('header a').count()
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
