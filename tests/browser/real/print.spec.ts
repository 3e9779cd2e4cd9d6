import { expect } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { layout } from '../../support/browser/layout'
import { paper, sheetsOf } from '../../support/browser/pdf'
import { test } from '../../support/browser/shared-page'

/** Each with the sheets it may take, and the calendar files it offers on a screen. */
const kinds = [
  { path: '/2023/programme/', most: 2, calendars: 1 },
  { path: '/2023/events/hobie-open-2023/', most: 2, calendars: 0 },
  { path: '/2023/projects/signing-2023-06-16/', most: 2, calendars: 0 },
] as const

for (const language of languages) {
  for (const { path, most, calendars } of kinds) {
    test(
      `/${language}${path} is printed on A4, at most ${most} sheets`,
      layout,
      async ({ page }) => {
        await page.goto(`/${language}${path}`)
        const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
        expect(sheets.length).toBeGreaterThanOrEqual(1)
        expect(sheets.length).toBeLessThanOrEqual(most)
        for (const [width, height] of sheets) {
          expect(Math.abs(width - paper.width)).toBeLessThan(2)
          expect(Math.abs(height - paper.height)).toBeLessThan(2)
        }
      },
    )

    test(`/${language}${path} on paper has dates and addresses, and no way to go on`, async ({
      page,
    }) => {
      await page.goto(`/${language}${path}`)
      const skip = (await page.locator('.skip-link').textContent()) ?? ''
      expect(await page.locator('nav').filter({ visible: true }).count()).toBeGreaterThan(2)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

      // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what is not shown
      const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
      expect(lines.length).toBeGreaterThan(10)
      const away = [skip, '中文', 'English', '한국어', '日本語']
      expect(away.filter((words) => lines.includes(words))).toEqual([])
      await expect(page.locator('a[href$=".ics"]')).toHaveCount(calendars)
      for (const part of ['nav', '.skip-link', 'reader-preferences', 'a[href$=".ics"]'])
        await expect(page.locator(part).filter({ visible: true })).toHaveCount(0)

      await expect(page.locator('footer time[datetime]')).toBeVisible()
      await expect(page.locator('footer')).toContainText(`/${language}${path}`)
      await expect(page.locator('print-date time')).toHaveText(/\d{4}/)
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    })
  }

  test(`sources in ${language} say their address in full`, async ({ page }) => {
    await page.goto(`/${language}/2023/events/hobie-open-2023/`)
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('#sources ~ ol a[hreflang]').evaluateAll((links) =>
      links.map((link) => ({
        address: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
    )
    expect(printed.length).toBeGreaterThan(2)
    for (const { address, after } of printed) expect(after).toContain(address)
  })
}

test('without a script no day of printing is claimed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/en/2023/programme/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('print-date')).toHaveCount(1)
  await expect(page.locator('print-date')).toBeHidden()
  await expect(page.locator('footer time[datetime]')).toBeVisible()
  await context.close()
})
