import AxeBuilder from '@axe-core/playwright'
import { expect, test as isolated, type Page } from '@playwright/test'
import { having, kindsIn, totalOf } from '../../files/sample/projects/expected'
import { facts, idsOf, written } from '../../files/sample/projects/read'
import { switchLanguage } from '../../support/browser/header'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { unfold } from './filter-form'
import { watch } from './programme'

const list = '/ja/2030/projects/'
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Ids of the rows that are not hidden, in the order of the page. */
const shown = (page: Page) =>
  page
    .locator('main [data-project]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => !row.closest('[hidden]'))
        .map((row) => row.getAttribute('data-project') ?? ''),
    )

const sorted = async (page: Page) => (await shown(page)).sort()

const status = (page: Page) => page.locator('project-filter [role=status]')

const open = async (page: Page, query = '') => {
  await page.goto(list + query)
  await unfold(page)
}

/** The sheet of the filter lies over the list. */
const close = (page: Page) =>
  page.locator('project-filter .panel').evaluate((panel) => panel.removeAttribute('open'))

/** What each total that can be seen says, by kind. */
const totals = (page: Page) =>
  page
    .locator('.totals [data-kind]:visible')
    .evaluateAll((blocks) =>
      Object.fromEntries(
        blocks.map((block) => [
          block.getAttribute('data-kind'),
          block.querySelector('data')?.getAttribute('value'),
        ]),
      ),
    )

const expectedTotals = (some: typeof facts, estimates = false) =>
  Object.fromEntries(
    kindsIn(some).map((kind) => [kind, written(totalOf(some, kind, estimates).sum)]),
  )

const devices = having('reached', 'contract_signed', having('sector', 'medical_devices'))

test('J03.1 medical devices, a contract or later, by amount: in the address, back, in another language', async ({
  page,
}) => {
  const errors = watch(page)
  await open(page)
  expect(await shown(page)).toHaveLength(120)
  await page.locator('input[value=medical_devices]').check()
  await page.locator('input[name=reached][value=contract_signed]').check()
  const query = '?sector=medical_devices&reached=contract_signed'
  await expect(page).toHaveURL(list + query)
  expect(devices.length).toBeGreaterThan(2)
  await expect.poll(() => sorted(page)).toEqual(idsOf(devices).sort())
  await expect(status(page)).toHaveText(`120件中${devices.length}件`)
  await expect.poll(() => totals(page)).toEqual(expectedTotals(devices))

  await close(page)
  const before = await shown(page)
  await page.locator('.sort').getByRole('link', { name: '総投資額' }).click()
  await expect(page).toHaveURL(`${list}${query}&sort=total_investment`)
  const after = await shown(page)
  expect(after).not.toEqual(before)
  expect([...after].sort()).toEqual([...before].sort())
  await expect(page.locator('.sort [aria-current]')).toHaveText(/総投資額/)

  await page.reload()
  await expect.poll(() => shown(page)).toEqual(after)
  await page.goBack()
  await expect(page).toHaveURL(list + query)
  await expect.poll(() => shown(page)).toEqual(before)
  await page.goForward()
  await expect.poll(() => shown(page)).toEqual(after)

  await switchLanguage(page, 'ko')
  await expect(page).toHaveURL(`/ko/2030/projects/${query}&sort=total_investment`)
  await expect.poll(() => shown(page)).toEqual(after)
  await expect(page.locator('input[value=medical_devices]')).toBeChecked()
  expect(errors).toEqual([])
})

test('PR-06 totals follow what is shown, and take in estimates when asked', async ({ page }) => {
  const own = having('district', 'huancui')
  await open(page, '?district=huancui')
  await expect.poll(() => totals(page)).toEqual(expectedTotals(own))
  await page.goto(list)
  await expect.poll(() => totals(page)).toEqual(expectedTotals(facts))
  await page.locator('input[name=estimates]').check()
  await expect(page).toHaveURL(`${list}?estimates=yes`)
  await expect.poll(() => totals(page)).toEqual(expectedTotals(facts, true))
  expect(expectedTotals(facts, true)).not.toEqual(expectedTotals(facts))
  const block = page.locator('[data-kind=total_investment]')
  await expect(block).toContainText('うち推計額')
  await expect(block.locator('[data-estimates=out]')).toBeHidden()
  await page.goto(`${list}?type=opportunity`)
  await expect.poll(() => totals(page)).toEqual({})
  await expect(page.locator('.totals > p').first()).toBeVisible()
})

test('I1 an empty list names each choice that empties it, with a way to leave it out', async ({
  page,
}) => {
  const sectors = [...new Set(facts.map(({ sector }) => sector))]
  const districts = [...new Set(facts.map(({ site }) => site.district))]
  const [sector, district] = sectors
    .flatMap((one) => districts.map((other) => [one, other] as const))
    .find(([one, other]) => having('district', other, having('sector', one)).length === 0) ?? [
    '',
    '',
  ]
  await open(page, `?sector=${sector}&district=${district}`)
  await expect(status(page)).toHaveText('条件に合うプロジェクトはありません。')
  const offers = page.locator('[data-offers] button')
  await expect(offers).toHaveCount(2)
  await expect(offers.first()).toContainText(`${having('district', district).length}件`)
  await close(page)
  await offers.first().click()
  await expect(page).toHaveURL(`${list}?district=${district}`)
  await expect(status(page)).toBeFocused()
})

isolated('nothing moves while a filtered list loads', async ({ page }) => {
  await watchShifts(page)
  for (const query of ['?sector=medical_devices&sort=title', '?type=opportunity', '']) {
    await page.goto(list + query)
    await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
    await expectNoShift(page)
  }
})

test('J03.1 without a script there are linked pages for the same', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await plain.newPage()
  await page.goto(list)
  await expect(page.locator('project-filter .sheet')).toBeHidden()
  await expect(page.locator('input[name=estimates]')).toBeHidden()
  await page.locator('.sort').getByRole('link', { name: '総投資額' }).click()
  await expect(page).toHaveURL(`${list}sorted/total_investment/`)
  await page.waitForLoadState()
  expect((await shown(page)).sort()).toEqual(idsOf(facts).sort())
  await page.goto(list)
  await page.locator('project-filter .panel > summary').click()
  await page.getByRole('link', { name: '医療機器', exact: true }).click()
  await expect(page).toHaveURL(`${list}by/sector/medical_devices/`)
  await page.waitForLoadState()
  expect((await shown(page)).sort()).toEqual(idsOf(having('sector', 'medical_devices')).sort())
  expect(await totals(page)).toEqual(expectedTotals(having('sector', 'medical_devices')))
  await page.locator('main h3 a').first().click()
  await expect(page).toHaveURL(/\/ja\/2030\/projects\/sample-project-\d+\/$/)
  await plain.close()
})

for (const path of [
  '/zh/2030/projects/',
  '/en/2030/projects/overview/',
  '/ko/2030/projects/by/size/from-1b/',
  '/ja/2030/projects/sorted/total_investment/',
]) {
  test(`${path} is accessible and fits`, layout, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.locator('h1')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `page width at ${width} px`).toBeLessThanOrEqual(width)
    }
  })
}
