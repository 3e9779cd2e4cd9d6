import { readdirSync, statSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test as isolated, type Page } from '@playwright/test'
import readQr from 'jsqr'
import { PNG } from 'pngjs'
import { type Locale, locales } from '@/lib/language/locales'
import { layout } from '../../support/browser/layout'
import { paper, sheetsOf } from '../../support/browser/pdf'
import { test } from '../../support/browser/shared-page'

const address = (locale: Locale, id: string) => `/${locale}/2030/projects/${id}/`

const size = (locale: Locale, id: string) =>
  statSync(`out-demo${address(locale, id)}index.html`).size

const ids = readdirSync('out-demo/zh/2030/projects').filter((name) =>
  /^sample-project-\d+$/.test(name),
)

/** The projects of which a page has the most to say. */
const longest = (locale: Locale) =>
  [...ids].sort((a, b) => size(locale, b) - size(locale, a)).slice(0, 3)

const sheets = async (page: Page) => sheetsOf(await page.pdf({ preferCSSPageSize: true }))

for (const locale of locales)
  test(
    `J03.7 a project in ${locale} is one A4 page with address, QR code, day of print and of data, and no navigation`,
    layout,
    async ({ page }) => {
      for (const id of longest(locale)) {
        await page.goto(address(locale, id))
        const [sheet, ...more] = await sheets(page)
        expect(more, id).toEqual([])
        const [width = 0, height = 0] = sheet ?? []
        expect(Math.abs(width - paper.width)).toBeLessThan(2)
        expect(Math.abs(height - paper.height)).toBeLessThan(2)
      }
      await expect(page.locator('.qr')).toBeHidden()
      expect(await page.locator('nav').filter({ visible: true }).count()).toBeGreaterThan(1)
      await page.emulateMedia({ media: 'print' })
      const path = new URL(page.url()).pathname
      for (const part of ['nav', '.skip-link', 'reader-preferences'])
        await expect(page.locator(part).filter({ visible: true })).toHaveCount(0)
      await expect(page.locator('footer')).toContainText(path)
      await expect(page.locator('footer time[datetime^="2030-"]')).toBeVisible()
      await expect(page.locator('print-date time')).toHaveText(/\d{4}/)
      await page.setViewportSize({ width: 680, height: 1000 })
      const picture = await page.locator('.qr svg').screenshot({ scale: 'css' })
      const { data, width, height } = PNG.sync.read(picture)
      expect(readQr(new Uint8ClampedArray(data), width, height)?.data).toMatch(
        new RegExp(`^https?://[^/]+${path}$`),
      )
    },
  )

isolated(
  'J03.4 “no update since” appears once the reader’s day is more than twelve months later, and moves nothing',
  async ({ page }) => {
    const fresh = 'sample-project-1'
    await page.clock.setFixedTime('2030-07-01T08:00:00+08:00')
    await page.goto(address('en', fresh))
    const line = page.locator('stage-age')
    await expect(line.getByText('Last update:')).toBeHidden()
    const before = await page.locator('ol.ladder').boundingBox()
    await page.clock.setFixedTime('2032-01-01T08:00:00+08:00')
    await page.goto(address('en', fresh))
    await expect(line.getByText('Last update:')).toBeVisible()
    await expect(line.locator('span')).toBeHidden()
    expect(await page.locator('ol.ladder').boundingBox()).toEqual(before)
  },
)

/** Signed and corrected, one that seeks an investor, and one that is no investment. */
const kinds = ['sample-project-2', 'sample-project-4', 'sample-project-3']

for (const colorScheme of ['light', 'dark'] as const)
  test(`project pages are accessible in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const [place, id] of kinds.entries()) {
      await page.goto(address(locales[place] ?? 'zh', id))
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(passes.length).toBeGreaterThan(10)
      expect(violations.map(({ id: rule, nodes }) => `${id} ${rule} ${nodes[0]?.html}`)).toEqual([])
    }
  })
