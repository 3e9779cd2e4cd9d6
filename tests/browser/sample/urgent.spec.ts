import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { programme, setClock } from './programme'

const notice = 'urgent-notice'

test('J6 the urgent notice goes by itself when its time is over', async ({ page }) => {
  await setClock(page, '2030-06-13T21:59')
  await page.goto(programme)
  await expect(page.locator(notice)).toBeVisible()
  await expect(page.getByRole('region', { name: /紧急通知/ })).toBeVisible()
  await page.clock.runFor('02:00')
  await expect(page.locator(notice)).toBeHidden()
})

test('J6 what is over before the page loads is never laid out', async ({ page }) => {
  await setClock(page, '2030-06-13T22:00')
  await watchShifts(page)
  await page.goto(programme)
  await expect(page.locator(notice)).toBeHidden()
  await expectNoShift(page)
})

for (const mode of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { media: 'print' },
] as const)
  test(`J6 the notice is readable in ${Object.values(mode)}`, async ({ page }) => {
    await page.emulateMedia(mode)
    await setClock(page, '2030-06-13T18:30')
    await page.goto('/en/news/')
    if (!('media' in mode)) await page.locator(`${notice} summary`).click()
    const link = page.locator(`${notice} a`)
    await expect(link).toBeVisible()
    await expect(page.locator(`${notice} time`)).toHaveText(/13 June 2030, 22:00 \(Beijing time\)/)
    const { violations } = await new AxeBuilder({ page }).include(notice).analyze()
    expect(violations).toEqual([])
  })

test('J6 the notice is one line of 48 px that unfolds', async ({ page }) => {
  await setClock(page, '2030-06-13T18:30')
  await page.setViewportSize({ width: 360, height: 740 })
  for (const language of languages) {
    await page.goto(`/${language}/news/`)
    const summary = page.locator(`${notice} summary`)
    await expect(summary).toHaveCSS('height', '48px')
    await expect(page.locator(`${notice} a`)).toBeHidden()
    await summary.press('Enter')
    await expect(page.locator(`${notice} a`)).toBeVisible()
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('J6 the notice says its end', async ({ page }) => {
    await page.goto('/ko/')
    await expect(page.locator(`${notice} time`)).toHaveText(
      '2030년 6월 13일 22:00(베이징 시간)까지 유효',
    )
  })
})
