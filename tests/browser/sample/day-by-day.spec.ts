import { expect, type Page, test } from '@playwright/test'
import { axe, everyRule, ofColour } from '../../support/browser/axe'
import { layout } from '../../support/browser/layout'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { early, setClock, shownIds } from './programme'

/** On a phone, one day of 400 events at a time. */
test.use({ viewport: { width: 360, height: 740 }, timezoneId: 'Asia/Shanghai' })

const languages = ['zh', 'en', 'ko', 'ja'] as const
const screen = 740

const today = '2030-06-13'
const during = `${today}T14:10`

const shownDays = (page: Page) =>
  page
    .locator('day-by-day > section:not(#running):visible')
    .evaluateAll((all) => all.map(({ id }) => id))

const enlarge = (page: Page) => page.addInitScript(() => localStorage.setItem('type', 'large'))

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

for (const language of languages) {
  test(
    `the first event of the day stands on the first screen, rows are short, in ${language}`,
    layout,
    async ({ page }) => {
      await watchShifts(page)
      await setClock(page, during)
      for (const [address, day] of [
        [`/${language}/2030/programme/`, today],
        [`/${language}/2030/programme/#2030-06-10`, '2030-06-10'],
      ] as const) {
        await page.goto('about:blank')
        await page.goto(address)
        expect(await shownDays(page)).toEqual([day])
        const rows = page.locator(`[id="${day}"] > ul > li:visible`)
        const title = await rows.first().locator('h3 a').boundingBox()
        expect((title?.y ?? screen) + (title?.height ?? 0)).toBeLessThanOrEqual(screen)
        const heights = await rows.evaluateAll((all) =>
          all.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b),
        )
        // The widest Latin face needs a line more.
        const median = test.info().project.name.endsWith('-wide') ? 116 : 96
        expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(median)
        await expectNoShift(page)
      }
    },
  )

  test(
    `no view of the programme is longer than twelve screens, in ${language}`,
    layout,
    async ({ page }) => {
      await setClock(page, during)
      const views = ['', 'grid/', 'list/', 'kind/forum/', 'price/free/', 'day/2030-06-13/']
      for (const view of [...views, '?price=free', '#2030-06-13']) {
        await page.goto('about:blank')
        await page.goto(`/${language}/2030/programme/${view}`)
        await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
        expect(await heightOf(page), view).toBeLessThanOrEqual(12 * screen)
      }
      await enlarge(page)
      for (const view of ['', 'grid/', 'list/', 'kind/forum/', 'day/2030-06-14/', '?price=free']) {
        await page.goto('about:blank')
        await page.goto(`/${language}/2030/programme/${view}`)
        await expect(page.locator('html')).toHaveAttribute('data-type', 'large')
        expect(await heightOf(page), `large ${view}`).toBeLessThanOrEqual(24 * screen)
      }
    },
  )
}

test('the strip knows the day, and each day has an address', async ({ page }) => {
  await setClock(page, during)
  await page.goto('/en/2030/programme/')
  const current = page.locator('.days [aria-current=date]')
  await expect(current).toHaveAttribute('href', `#${today}`)
  await expect(current).toBeInViewport({ ratio: 1 })
  const bars = await page
    .locator('.days path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d')))
  expect(new Set(bars).size).toBeGreaterThan(5)
  await page.locator('.days a[href="#2030-06-15"]').click()
  await expect(page).toHaveURL(/programme\/#2030-06-15$/)
  expect(await shownDays(page)).toEqual(['2030-06-15'])
  await page.locator('.days a[href="#2030-06-14"]').click()
  await page.goBack()
  expect(await shownDays(page)).toEqual(['2030-06-15'])
  await page.reload()
  expect(await shownDays(page)).toEqual(['2030-06-15'])
  await expect(page.locator('header a[hreflang=ko]').first()).toHaveAttribute(
    'href',
    '/ko/2030/programme/#2030-06-15',
  )
  await page.getByRole('button', { name: 'Jump to now' }).click()
  expect(await shownDays(page)).toEqual([today])
})

test('what of today is over is one line, which unfolds', async ({ page }) => {
  await setClock(page, during)
  await page.goto('/zh/2030/programme/')
  const over = page.locator(`[id="${today}"] li:has([data-state=finished])`)
  const count = await over.count()
  expect(count).toBeGreaterThanOrEqual(5)
  await expect(over.first()).toBeHidden()
  const line = page.getByRole('button', { name: `已结束的活动（${count}项）` })
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await line.click()
  await expect(over.first()).toBeVisible()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
})

test('large type shows the first rows of a long day, and the rest by a tap', async ({ page }) => {
  await enlarge(page)
  await setClock(page, early)
  await page.goto(`/en/2030/programme/#${today}`)
  const rows = page.locator(`[id="${today}"] > ul > li`)
  const all = await rows.count()
  expect(all).toBeGreaterThan(40)
  await expect(rows.filter({ visible: true })).toHaveCount(24)
  const rest = page.locator(`[id="${today}"] > .rest`)
  await rest.click()
  await expect(rows.filter({ visible: true })).toHaveCount(all)
  await expect(rest).toBeHidden()
  await expect(rows.nth(24).locator('a').first()).toBeFocused()
  await page.evaluate(() => delete document.documentElement.dataset.type)
  await page.reload()
  await page.evaluate(() => delete document.documentElement.dataset.type)
  await expect(rows.filter({ visible: true })).toHaveCount(all)
})

test('many matches are shown day by day with their numbers, few all at once', async ({ page }) => {
  await setClock(page, during)
  await page.goto('/en/2030/programme/?price=free')
  expect(await shownDays(page)).toEqual([today])
  const left = await page.locator(`[id="${today}"] li:not([hidden])`).count()
  await expect(page.locator(`.days a[href="#${today}"]`)).toContainText(`${left} of`)
  await page.goto('/en/2030/programme/?kind=press')
  await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
  const days = await shownDays(page)
  expect(days.length).toBeGreaterThan(2)
  const visible = await page
    .locator('day-by-day li[data-event]:visible')
    .evaluateAll((all) =>
      [...new Set(all.map((row) => row.getAttribute('data-event') ?? ''))].sort(),
    )
  expect(visible).toEqual(await shownIds(page))
})

test('the filter is a sheet on a phone, its answer at the thumb, and stands beside on a desk', async ({
  page,
}) => {
  await setClock(page, during)
  await page.goto('/en/2030/programme/')
  await page.locator('.panel > summary').click()
  const show = page.getByRole('button', { name: /^Show results/ })
  await expect(show).toBeInViewport({ ratio: 1 })
  await page.locator('[data-group=kind] summary').click()
  const forum = page.locator('.chip', { has: page.locator('input[value=forum]') })
  const promised = Number(await forum.locator('i').textContent())
  expect(promised).toBeGreaterThan(10)
  await forum.click()
  await expect(show).toContainText(`(${promised})`)
  expect(await shownIds(page)).toHaveLength(promised)
  await expect(page.locator('[data-group=kind] [data-chosen]')).toHaveText('Forum')
  await page.keyboard.press('Escape')
  await expect(show).toBeHidden()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/en/2030/programme/')
  await expect(forum).toBeVisible()
  const [side, rows] = [await forum.boundingBox(), await page.locator('.days').boundingBox()]
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThan(rows?.x ?? 0)
})

for (const language of languages)
  test(`a day is accessible in light, dark and large type, in ${language}`, async ({ page }) => {
    await setClock(page, during)
    // So high that nothing lies below the bar at the thumb.
    await page.setViewportSize({ width: 360, height: 9000 })
    await page.goto(`/${language}/2030/programme/day/${today}/`)
    const light = await axe(page, everyRule)
    expect(light.violations).toEqual([])
    expect(light.applied.length).toBeGreaterThan(10)
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { colour: 'dark' }))
    expect((await axe(page, ofColour)).violations).toEqual([])
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { type: 'large' }))
    expect((await axe(page, ofColour)).violations).toEqual([])
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of languages)
    test(`the programme is its days with their numbers, and one of them, in ${language}`, async ({
      page,
    }) => {
      await page.goto(`/${language}/2030/programme/`)
      expect(await shownDays(page)).toEqual(['2030-06-08'])
      const link = page.locator('.days a[data-day="2030-06-12"]')
      await expect(link).toContainText(/\d{2}/)
      await link.click()
      await expect(page).toHaveURL(`/${language}/2030/programme/day/2030-06-12/`)
      expect(await shownDays(page)).toEqual(['2030-06-12'])
      await page.goto(`/${language}/2030/programme/grid/#2030-06-12`)
      expect(await shownDays(page)).toEqual(['2030-06-12'])
      expect(await heightOf(page)).toBeLessThanOrEqual(12 * screen)
    })
})
