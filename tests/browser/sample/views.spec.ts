import { expect, type Page, test } from '@playwright/test'
import { sampleEvents } from '../../../tools/sample/events'
import { axe, everyRule, ofColour } from '../../support/browser/axe'
import { setClock } from './programme'

const programme = '/zh/2030/programme/'

const shown = (page: Page) =>
  page
    .locator('main [data-event]')
    .evaluateAll((rows) => [
      ...new Set(
        rows
          .filter((row) => !(row as HTMLElement).hidden)
          .map((row) => (row as HTMLElement).dataset.event),
      ),
    ])

test('the plain list shows an event for a day and a place of one and the same session', async ({
  page,
}) => {
  const apart = sampleEvents(400).flatMap(({ facts }) => {
    const { when, status, id } = facts
    if (!('occurrences' in when) || status === 'postponed') return []
    const [first, second] = when.occurrences.filter(({ place }) => place !== undefined)
    const places = [first, second].map((one) => one?.place?.[0])
    return first && second && places[0] !== places[1] ? [{ id, first, second }] : []
  })
  const other = apart.filter(
    ({ first, second }) => first.start.slice(0, 10) !== second.start.slice(0, 10),
  )
  expect(other.length).toBeGreaterThan(0)
  for (const { id, first, second } of other.slice(0, 3)) {
    const day = first.start.slice(0, 10)
    await page.goto(`${programme}list/?day=${day}&venue=${first.place?.[0]}`)
    expect(await shown(page)).toContain(id)
    await page.goto(`${programme}list/?day=${day}&venue=${second.place?.[0]}`)
    expect(await shown(page)).not.toContain(id)
  }
})

test('a heading that counts its events counts those that are left', async ({ page }) => {
  await page.goto(programme)
  const total = page.locator('#running summary [data-total]')
  const words = (await total.textContent()) ?? ''
  const rows = () => page.locator('#running li:not([hidden])').count()
  const all = await rows()
  expect(words).toContain(String(all))
  await page.goto(`${programme}?price=free`)
  const left = await rows()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all)
  await expect(total).toHaveText(`共${all}项，符合条件${left}项`)
  await page.locator('[data-change=clear]').click()
  await expect(total).toHaveText(words)
})

test('the plain list says what is on, and what is over when its last day is', async ({ page }) => {
  await setClock(page, '2030-06-13T18:30')
  await page.goto(`${programme}list/`)
  await expect(page.locator('.plain [data-state=finished]').first()).toBeAttached()
  const rows = await page.locator('.plain > li').evaluateAll((all) =>
    all.map((row) => {
      const time = row.querySelector('time')
      return {
        state: row.querySelector<HTMLElement>('[data-state]')?.dataset.state,
        off: row.hasAttribute('data-off'),
        last: (time?.dataset.end ?? time?.getAttribute('datetime') ?? '').slice(0, 16),
      }
    }),
  )
  const count = (state: string) => rows.filter((row) => row.state === state).length
  expect(count('now')).toBeGreaterThan(0)
  expect(count('today')).toBeGreaterThan(0)
  for (const { state, off, last } of rows) {
    if (off) expect(state).toBeUndefined()
    else if (last.length >= 10 && last < '2030-06-13') expect(state, last).toBe('finished')
    else if (last > '2030-06-14T06:00') expect(state, last).not.toBe('finished')
  }
})

test('J07.3 a star in the table of a day is that of its event, and says so', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${programme}grid/`)
    const cell = page.locator('td[data-event]:visible').first()
    const star = cell.locator('my-star button')
    const title = (await cell.locator('a').first().textContent()) ?? ''
    await expect(star).toHaveAccessibleName(new RegExp(title.slice(0, 6)))
    await expect(star).toHaveAttribute('aria-pressed', String(width === 1280))
    const box = await star.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    if (width === 360) await star.click()
    await expect(star).toHaveAttribute('aria-pressed', 'true')
  }
})

for (const path of [
  '/zh/2030/programme/',
  '/en/2030/programme/grid/',
  '/ko/2030/programme/list/',
  '/ja/2030/my-programme/',
])
  test(`${path} is accessible at full scale, in light and dark`, async ({ page }) => {
    await setClock(page, '2030-06-13T18:30')
    await page.goto(path)
    const light = await axe(page, everyRule)
    expect(light.violations).toEqual([])
    expect(light.applied.length).toBeGreaterThan(10)
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { colour: 'dark' }))
    await page.setViewportSize({ width: 360, height: 800 })
    const dark = await axe(page, ofColour)
    expect(dark.violations).toEqual([])
    expect(dark.applied).toContain('color-contrast')
  })
