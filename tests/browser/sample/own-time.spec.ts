import { expect, type Page, test } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { programme, setClock } from './programme'

const clock = '2030-06-01T12:00'

/** Each clock time of the list with the reader's own after it. */
const times = (page: Page) =>
  page.locator('main li[data-session] time[datetime*=T]').evaluateAll((all) =>
    all.map((time) => ({
      start: time.getAttribute('datetime') ?? '',
      end: time.getAttribute('data-end'),
      own: time.querySelector('small')?.textContent ?? undefined,
      venue: time.textContent?.replace(time.querySelector('small')?.textContent ?? '', ''),
    })),
  )

/** Clock and date of an instant in a zone, by the platform rather than by the site's own rule. */
function inZone(instant: string, timeZone: string) {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(Date.parse(instant))
  return { date: text.slice(0, 10), clock: text.slice(11) }
}

for (const [timeZone, isAway] of [
  ['America/Los_Angeles', true],
  ['UTC', true],
  ['Asia/Shanghai', false],
  ['Asia/Singapore', false],
  ['Asia/Seoul', true],
  ['Pacific/Tongatapu', true],
] as const)
  test.describe(`in ${timeZone}`, () => {
    test.use({ timezoneId: timeZone })
    test('J01.3 A17 the time of the venue comes first, the own time second, with the days between', async ({
      page,
    }) => {
      await setClock(page, clock)
      await page.goto(programme)
      const rows = await times(page)
      expect(rows.length).toBeGreaterThan(200)
      for (const { start, end, own, venue } of rows) {
        expect(venue).toContain(start.slice(11, 16))
        if (!isAway) {
          expect(own).toBeUndefined()
          continue
        }
        const begins = inZone(start, timeZone)
        const ends = end === null ? '' : `— 至 ${inZone(end, timeZone).clock}`
        const days = (Date.parse(begins.date) - Date.parse(start.slice(0, 10))) / 86_400_000
        const words = { '1': ' +1天', '0': '', '-1': ' −1天' }[String(days)]
        expect(own?.trim()).toBe(`您所在地${begins.clock}${ends}${words}`)
      }
    })

    test('nothing moves when the own time comes', layout, async ({ page }) => {
      await watchShifts(page)
      await setClock(page, clock)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(programme)
        await expectNoShift(page)
        await page.goto('/ja/2030/events/sample-forum-3/')
        await expectNoShift(page)
      }
    })
  })

test.describe('in Seoul', () => {
  test.use({ timezoneId: 'Asia/Seoul' })
  test('J01.3 the next day is said in words of each language', async ({ page }) => {
    await setClock(page, clock)
    for (const [locale, words] of [
      ['zh', '+1天'],
      ['en', '+1 day'],
      ['ko', '+1일'],
      ['ja', '+1日'],
    ] as const) {
      await page.goto(`/${locale}/2030/programme/`)
      const late = page.locator('main li[data-session] time[datetime*="T23:30"] small').first()
      await expect(late).toContainText('00:30')
      await expect(late).toContainText(words)
    }
  })

  test('J01.3 an event page has it too', async ({ page }) => {
    await setClock(page, clock)
    await page.goto('/ko/2030/programme/')
    const href = await page
      .locator('main li[data-session]:has(time[datetime*="T23:30"]) h3 a')
      .first()
      .getAttribute('href')
    await page.goto(href ?? '')
    await expect(page.locator('[data-own] time small').first()).toContainText('내 시각 00:30')
    await expect(page.locator('[data-own] time').first()).toContainText('23:30')
  })
})
