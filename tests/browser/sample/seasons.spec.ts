import { expect, type Page, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { setClock } from './programme'

const moments = {
  before: '2030-06-01T12:00',
  during: '2030-06-12T11:48',
  night: '2030-06-13T00:30',
  after: '2030-06-20T12:00',
} as const

const today = { zh: /今天/, en: /today/i, ko: /오늘(?! 밤)/, ja: /今日/ } as const

/** What a sighted reader has of the first screen and of what follows it. */
const seen = (page: Page) => page.locator('main').innerText()

test.use({ viewport: { width: 360, height: 740 } })

for (const language of languages)
  for (const [season, moment] of Object.entries(moments))
    test(`the home page ${season} the Week has its actions on the first screen and does not move, in ${language}`, async ({
      page,
    }) => {
      await setClock(page, moment)
      await watchShifts(page)
      await page.goto(`/${language}/`)
      await expectNoShift(page)
      const actions = page.locator('.hero :is(.button-primary, .button)').filter({ visible: true })
      await expect(actions).toHaveCount(3)
      const ends = await actions.evaluateAll((all) =>
        all.map((action) => action.getBoundingClientRect().bottom),
      )
      expect(Math.max(...ends)).toBeLessThan(690)
      const isDuring = season === 'during' || season === 'night'
      expect(today[language].test(await seen(page))).toBe(isDuring)
    })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  for (const language of languages)
    test(`the data alone decide, and no page says today, in ${language}`, async ({ page }) => {
      for (const path of [`/${language}/`, `/${language}/2030/`]) {
        await page.goto(path)
        const words = await seen(page)
        expect(words).toMatch(/400/)
        expect(words).not.toMatch(today[language])
      }
    })
})

/** Rows of the list of now and next: when each begins and ends, and whether it is said to be on. */
const rows = (page: Page) =>
  page
    .locator('section[aria-label] season-state:has(h3)')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((row) => ({
        text: (row as HTMLElement).innerText,
        isOn: [...row.querySelectorAll<HTMLElement>('season-state')].some(({ hidden }) => !hidden),
      })),
    )

test('now and next are at most three each, and nothing is off, at any hour', async ({ page }) => {
  await page.clock.install({ time: new Date('2030-06-12T08:00+08:00') })
  let on = 0
  for (const clock of ['08:00', '09:10', '10:10', '11:48', '14:05', '16:00', '19:40']) {
    await page.clock.setFixedTime(new Date(`2030-06-12T${clock}+08:00`))
    await page.goto('/en/')
    const shown = await rows(page)
    const now = shown.filter(({ isOn }) => isOn)
    expect(now.length).toBeLessThanOrEqual(3)
    expect(shown.length - now.length).toBeLessThanOrEqual(3)
    expect(shown.filter(({ text }) => /Cancelled|Postponed/.test(text))).toEqual([])
    on += now.length
  }
  expect(on).toBeGreaterThan(5)
})

test('the present day of the strip is marked and leads to its programme', async ({ page }) => {
  await setClock(page, moments.night)
  await page.goto('/en/')
  const links = page.locator('main nav a').filter({ visible: true })
  await expect(links.first()).toBeVisible()
  const marked = await links.evaluateAll((all: HTMLAnchorElement[]) =>
    all.filter(({ innerText }) => /today/i.test(innerText)).map(({ pathname }) => pathname),
  )
  expect(marked).toEqual(['/en/2030/programme/day/2030-06-12/'])
})

test('many events fly a flag for each kind, with its number', async ({ page }) => {
  await page.goto('/en/')
  const flags = page.locator('.dressed a')
  const names = await flags.allTextContents()
  expect(names.length).toBeGreaterThan(10)
  for (const width of [320, 360, 384, 430]) {
    await page.setViewportSize({ width, height: 740 })
    const boxes = await flags.evaluateAll((all) =>
      all.map((flag): DOMRect => flag.getBoundingClientRect().toJSON()),
    )
    expect(Math.max(...boxes.map(({ right }) => right)), `${width} px`).toBeLessThanOrEqual(width)
    expect(Math.min(...boxes.map((box) => box.width)), `${width} px`).toBeGreaterThanOrEqual(24)
  }
  const counts = names.map((name) => Number(/\((\d+)\)$/.exec(name)?.[1]))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(400)
  for (const flag of await flags.all())
    await expect(flag).toHaveAttribute('href', /^\/en\/2030\/programme\/kind\/[a-z]+\/$/)
})
