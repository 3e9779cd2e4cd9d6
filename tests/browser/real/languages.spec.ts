import { expect, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { switchLanguage } from '../../support/browser/header'

const names = { zh: '中文', en: 'English', ko: '한국어', ja: '日本語' }

test('the first page offers four languages and remembers nothing', async ({ page, context }) => {
  await page.goto('/')
  for (const language of languages) {
    const link = page.getByRole('link', { name: names[language] })
    await expect(link).toHaveAttribute('href', `/${language}/`)
  }
  await page.getByRole('link', { name: names.ko }).click()
  await expect(page).toHaveURL('/ko/')
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

for (const from of languages) {
  test(`the switcher stays on the same page, from ${from}`, async ({ page }) => {
    await page.goto(`/${from}/2023/events/hobie-open-2023/`)
    for (const to of languages) {
      await switchLanguage(page, to === 'zh' ? 'zh-CN' : to)
      await expect(page).toHaveURL(`/${to}/2023/events/hobie-open-2023/`)
      await expect(page.locator('html')).toHaveAttribute('lang', to === 'zh' ? 'zh-CN' : to)
    }
  })
}

test('a missing address gets a page in four languages and status 404', async ({ page }) => {
  const response = await page.goto('/en/no-such-page/')
  expect(response?.status()).toBe(404)
  for (const language of languages) {
    await expect(page.locator(`main a[href="/${language}/"]`)).toBeVisible()
  }
})
