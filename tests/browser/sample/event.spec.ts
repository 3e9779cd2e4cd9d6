import { expect, test as isolated, type Page } from '@playwright/test'
import { axe, everyRule, ofColour } from '../../support/browser/axe'
import { layout, misfits, none, type } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { events } from './oracle'
import { setClock } from './programme'

const languages = ['zh', 'en', 'ko', 'ja'] as const
const phone = { width: 360, height: 740 }

type Event = (typeof events)[number]

function find(what: string, suits: (event: Event) => boolean): Event {
  const found = events.find(suits)
  if (found === undefined) throw new Error(`no event ${what}`)
  return found
}

const isTimed = ({ when }: Event) => 'start' in when && when.end !== 'unknown'
const isAt = ({ place }: Event) => typeof place !== 'string'
const of = ({ registration }: Event) =>
  typeof registration === 'string' ? undefined : registration

const planned = find(
  'to go to',
  (event) =>
    event.status === 'scheduled' &&
    isTimed(event) &&
    isAt(event) &&
    of(event)?.state === 'open' &&
    of(event)?.url !== undefined,
)
const cancelled = find('that is off', (event) => event.status === 'cancelled' && isTimed(event))
const moved = find('at a new time', (event) => event.status === 'rescheduled' && isTimed(event))
const full = find(
  'that is full',
  (event) =>
    event.status === 'scheduled' && of(event)?.state === 'full' && of(event)?.need === 'required',
)

const address = (language: string, { id }: Event) => `/${language}/2030/events/${id}/`
const early = '2030-05-20T12:00'

/** Whether an element, or the bar that holds it, lies wholly in the first screen. */
const isOnFirstScreen = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { top, bottom, height } = each.getBoundingClientRect()
        return height > 0 && top >= 0 && bottom <= innerHeight
      }),
  )

for (const language of languages)
  for (const size of ['normal', 'large'] as const)
    isolated(
      `on a phone the first screen answers, in ${language}, type ${size}`,
      layout,
      async ({ page }) => {
        await page.setViewportSize(phone)
        await setClock(page, early)
        await page.goto(address(language, planned))
        await type(page, size)
        expect(await isOnFirstScreen(page, '.actions a, .actions my-star')).toEqual([
          true,
          true,
          true,
          true,
        ])
        if (size === 'normal')
          expect(await isOnFirstScreen(page, 'h1, .stub')).toEqual([true, true])
        for (const event of [cancelled, moved, full]) {
          await page.goto(address(language, event))
          await type(page, size)
          await expect(page.locator('.band')).toHaveCount(1)
          expect(await isOnFirstScreen(page, '.band strong')).toEqual([true])
        }
        for (const event of [planned, cancelled]) {
          await page.goto(address(language, event))
          await type(page, size)
          expect(await misfits(page)).toEqual(none)
        }
      },
    )

test('J01.5 what is off has its title struck and no way to its calendar', async ({ page }) => {
  await page.goto(address('en', cancelled))
  await expect(page.locator('h1 s')).toHaveCount(1)
  await expect(page.locator('main a[href$=".ics"], main a[href*="register.sample"]')).toHaveCount(0)
  await expect(page.locator('.actions my-star')).toHaveCount(0)
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on events in each state, ${scheme}`, async ({ page }) => {
    // So high that nothing lies below the bar at the thumb.
    await page.setViewportSize({ width: 360, height: 9000 })
    await page.emulateMedia({ colorScheme: scheme })
    for (const event of [planned, cancelled, moved, full]) {
      await page.goto(address('en', event))
      await page.locator('details.share summary').click()
      const { violations, applied } = await axe(page, everyRule)
      expect(violations).toEqual([])
      expect(applied).toContain('color-contrast')
      expect((await axe(page, ofColour)).violations).toEqual([])
    }
  })

isolated('nothing moves while a page of an event comes', layout, async ({ page }) => {
  await watchShifts(page)
  await setClock(page, early)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    for (const event of [planned, cancelled, moved, full]) {
      await page.goto(address('ko', event))
      await expectNoShift(page)
    }
  }
})

isolated('registration follows the clock of the device', async ({ page }) => {
  const { closes_at: closes = '' } = of(planned) ?? {}
  const register = page.locator('.actions a[href^="https://register.sample.example/"]')
  const word = page.locator('.ticket .facts strong').filter({ visible: true })
  for (const [time, said, isOpen] of [
    ['2030-05-01T09:00', 'Open', false],
    [early, 'Open', true],
    [closes, 'Closed', false],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${time}+08:00`))
    await page.goto(address('en', planned))
    await expect(word).toHaveText([said])
    if (time !== '2030-05-01T09:00') await expect(register).toBeVisible({ visible: isOpen })
  }
})

isolated('when it is over nothing is left to do', async ({ page }) => {
  if (!('start' in planned.when)) throw new Error('no time')
  await page.clock.setFixedTime(new Date(`${planned.when.end}+08:00`))
  await page.goto(address('en', planned))
  await expect(page.locator('.actions')).toBeHidden()
  await expect(page.locator('.stub')).toContainText('Ended')
})

isolated.describe('without scripts', () => {
  isolated.use({ javaScriptEnabled: false })
  isolated('the data say what they know, and nothing has ended', async ({ page }) => {
    await page.goto(address('en', planned))
    await expect(page.locator('.actions a').first()).toBeVisible()
    await expect(page.locator('.actions my-star')).toBeHidden()
    await expect(page.locator('.stub')).not.toContainText('Ended', { useInnerText: true })
    await expect(page.locator('.ticket .facts strong').filter({ visible: true })).toHaveText([
      'Open',
    ])
  })
})
