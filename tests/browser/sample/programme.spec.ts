import { expect, type Page } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { sheetsOf } from '../../support/browser/pdf'
import { test } from '../../support/browser/shared-page'

const languages = ['zh', 'en', 'ko', 'ja'] as const

/** The days of the edition, each with 30 sessions and more. */
const days = Array.from(
  { length: 9 },
  (_, place) => `2030-06-${String(8 + place).padStart(2, '0')}`,
)

const address = (language: string, view = '') => `/${language}/2030/programme/${view}`

/** How far the window can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test(
  'a link of the strip of days leads to its day, from far below too, and the strip covers nothing',
  layout,
  async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address('en'))
      for (const day of ['2030-06-13', '2030-06-12']) {
        await page.locator('.days a[href="#2030-06-11"]').focus()
        await page.locator(`.days a[href="#${day}"]`).click()
        const heading = page.locator(`[id="${day}"] > h2`)
        await expect(heading).toBeInViewport({ ratio: 1 })
        const strip = await page.locator('.days').boundingBox()
        const top = await heading.boundingBox()
        expect(top?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0))
        await page.locator(`[id="${day}"] li`).nth(25).scrollIntoViewIfNeeded()
        expect((await page.locator('.days').boundingBox())?.y).toBe(0)
      }
    }
  },
)

test('J08.3 the bar of days never covers what has the focus, going back either (2.4.11)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.goto(address('en', '#2030-06-14'))
  await page.locator('[id="2030-06-14"] h3 a').nth(20).focus()
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Shift+Tab')
    const { top, bar } = await page.evaluate(() => ({
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      bar: document.querySelector('.days')?.getBoundingClientRect().bottom ?? 0,
    }))
    expect(bar).toBeGreaterThan(40)
    expect(top).toBeGreaterThanOrEqual(bar)
  }
})

for (const language of languages) {
  for (const view of ['', 'grid/', 'list/', 'follow/ko/']) {
    test(
      `J08.1 ${address(language, view)} does not scroll sideways at 320 px`,
      layout,
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 700 })
        await page.goto(address(language, view))
        expect(await page.locator('main [data-event]').count()).toBeGreaterThan(50)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      },
    )
  }
}

test('the table of a day is a list for each venue on a phone', layout, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(address('zh', 'grid/#2030-06-13'))
  const region = page.locator('[id="2030-06-13"] .grid-scroll')
  expect(await region.evaluate((all) => all.scrollWidth - all.clientWidth)).toBeLessThanOrEqual(0)
  await expect(region.locator('thead')).toBeHidden()
  await expect(region.locator('tbody td:not([data-event])').first()).toBeHidden()
  const cells = region.locator('td[data-event]')
  await expect(cells.locator('time[datetime*="T"]:visible').first()).toBeVisible()
  // The hours of what is open on a day stand in words beside the table.
  await expect(page.locator('[id="2030-06-13"] .running')).toContainText('开放时间：09:00')
})

test(
  'the table of a day scrolls by keyboard on a wide screen, and uses its width',
  layout,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address('en', 'grid/#2030-06-13'))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const region = page.locator('[id="2030-06-13"] .grid-scroll')
    expect((await region.boundingBox())?.width).toBeGreaterThan(1200)
    await region.focus()
    await expect(region).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((all) => all.scrollLeft)).toBeGreaterThan(0)
    const venue = await region.locator('tbody th[scope="row"]').first().boundingBox()
    expect(venue?.x).toBe((await region.boundingBox())?.x)
    await expect(page.getByRole('region', { name: /13 June/ })).toHaveCount(1)
  },
)

test('without a script every single choice is reached by links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto(address('en', 'kind/forum/'))
  await expect(page.locator('.views [aria-current="page"]')).toHaveText('Forum')
  await page
    .locator('.views a', { hasText: 'Concert' })
    .or(page.locator('.views a', { hasText: 'Performance' }))
    .first()
    .click()
  await expect(page.locator('h1')).toContainText('Performance')
  await expect.poll(() => page.locator('main li[data-event]').count()).toBeGreaterThan(5)
  await page.locator('.views a').first().click()
  await expect(page).toHaveURL(/\/en\/2030\/programme\/$/)
  await expect(page.locator('main section:not(#running) li[data-event]:visible')).not.toHaveCount(0)
  await context.close()
})

for (const language of languages) {
  test(
    `J14.6 each day is printed on one A4 sheet in ${language} (A19)`,
    layout,
    async ({ page }) => {
      await page.goto(address(language))
      expect(await page.locator('.day:has(li:nth-child(30))').count()).toBeGreaterThanOrEqual(9)
      // The anchors of a PDF are not to be had, so each day is printed alone.
      for (const day of days) {
        const rows = await page.locator(`[id="${day}"] li`).count()
        expect(rows).toBeGreaterThan(29)
        await page.evaluate((shown) => {
          // By style: a script of the page may take `hidden` away again.
          const day = document.getElementById(shown)
          for (const element of document.querySelectorAll<HTMLElement>('body *')) {
            const isRelated = day?.contains(element) || element.contains(day)
            element.style.setProperty('display', isRelated ? '' : 'none', 'important')
          }
        }, day)
        const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
        expect(sheets.length, `${day}, ${rows} sessions`).toBe(1)
      }
    },
  )
}
