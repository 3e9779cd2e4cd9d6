import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { axe, everyRule, ofColour, ofRoom } from '../../support/browser/axe'
import { watchShifts } from '../../support/browser/shifts'
import { contrast, edges, expectFigures, inEachMode, open, phone, setMode, tokens } from './phone'
import { setClock } from './programme'

test.use({ viewport: phone, timezoneId: 'Asia/Shanghai' })
test.beforeEach(({ page }) => watchShifts(page))

const languages = ['zh', 'en', 'ko', 'ja'] as const
const during = '2030-06-13T14:10'
const before = '2030-05-20T12:00'

const days = readdirSync('out-demo/zh/2030/programme/day').sort()
/** The nine days of the Week, which have some fifty events each; and the first and last of all, with one or two. */
const looked = days.filter(
  (day, at) => /06-(0[89]|1[0-6])$/.test(day) || at % (days.length - 1) === 0,
)

/** The title of the first event of a day: those that go on for days have a line of their own. */
const firstOfDay = 'section:not(#running) :is(h3 > a, td[data-event] > a, .running li > a)'

for (const language of languages)
  for (const view of ['', 'grid/'])
    test(`each day of 2030/programme/${view} begins on the first screen and has twelve screens at most, in ${language}`, async ({
      page,
    }) => {
      await setClock(page, during)
      await open(page, `/${language}/2030/programme/${view}`)
      await expectFigures(page, 'today', { first: inEachMode([firstOfDay]), isView: true })
      const links = page.locator('.days a[data-day^="2030-"]')
      expect(await links.count()).toBe(days.length)
      const first = { light: [firstOfDay], large: [firstOfDay] }
      for (const day of looked) {
        await page.evaluate((id) => {
          location.hash = id
        }, day)
        await expect(page.locator('.days [aria-current]')).toHaveAttribute('href', `#${day}`)
        await page.evaluate(() => scrollTo(0, 0))
        await expectFigures(page, day, { first, isView: true })
      }
    })

for (const language of languages)
  test(`the page of each day begins on the first screen and has twelve screens at most, in ${language}`, async ({
    page,
  }) => {
    expect(looked).toHaveLength(11)
    await setClock(page, during)
    for (const day of looked) {
      await open(page, `/${language}/2030/programme/day/${day}/`)
      await expectFigures(page, day, { first: inEachMode(['h1', firstOfDay]), isView: true })
    }
  })

for (const language of languages)
  test(`the list and pages of values have twelve screens at most, in ${language}`, async ({
    page,
  }) => {
    await setClock(page, during)
    const programme = `/${language}/2030/programme/`
    await open(page, `${programme}list/`)
    const first = inEachMode(['h1', 'plain-list summary'])
    await expectFigures(page, 'list', { first, isView: true })
    // One with many events, by day; one with few, all at once; the longest of these.
    for (const value of ['kind/forum', 'access/sign_language', 'district/rushan']) {
      await open(page, `${programme}${value}/`)
      const title = 'day-by-day :is(h3 > a, summary)'
      await expectFigures(page, value, { first: inEachMode(['h1', title]), isView: true })
    }
  })

const events = readdirSync('out-demo/zh/2030/events')
  .filter((id) => id.startsWith('sample-'))
  .map((id) => {
    const html = readFileSync(`out-demo/zh/2030/events/${id}/index.html`, 'utf8')
    const severity = /class="band (\w+)/.exec(html)?.[1] ?? 'none'
    const actions = /<ul class="actions".*?<\/ul>/.exec(html)?.[0] ?? ''
    const band = html.slice(html.indexOf('class="band'), html.indexOf('<article'))
    const title = /<h1.*?<\/h1>/.exec(html)?.[0] ?? ''
    const isWhole = ['my-star', '.ics"', '#driver"'].every((part) => actions.includes(part))
    return { id, severity, isWhole, size: severity === 'none' ? title.length : band.length }
  })

/** Those of a severity whose band, or else title, is longest; of what takes place, with every action. */
const hardest = (severity: string) =>
  events
    .filter((event) => event.severity === severity && (event.isWhole || severity === 'off'))
    .sort((one, other) => other.size - one.size)
    .slice(0, 2)

const actions = ['my-star', 'a[href$=".ics"]', 'a[href$="#driver"]'].map(
  (each) => `.actions ${each}`,
)

for (const language of languages)
  test(`state and actions of an event are on the first screen, in ${language}`, async ({
    page,
  }) => {
    await setClock(page, before)
    for (const [severity, normal, large] of [
      ['off', ['.band strong'], ['.band strong']],
      ['changed', ['.band strong', ...actions], ['.band strong', ...actions]],
      ['limited', ['.band strong', 'h1', ...actions], ['.band strong', ...actions]],
      ['none', ['h1', '.stub time', ...actions], ['h1', ...actions]],
    ] as const) {
      const found = hardest(severity)
      expect(found).toHaveLength(2)
      for (const { id } of found) {
        await open(page, `/${language}/2030/events/${id}/`)
        await expectFigures(page, `${severity} ${id}`, {
          first: { light: normal, dark: normal, large },
        })
      }
    }
  })

/** What leads each page, beside its title (`h1`); large type has it after the title. */
const leads = {
  '': { light: ['.hero p', '.hero .button-primary'], large: ['.hero p'] },
  '2030/': { light: ['h1 + p', 'main .button-primary'], large: [] },
  '2030/projects/': { light: ['dd.numeral'], large: [] },
  '2030/my-programme/': { light: ['h1 + p', 'my-programme a'], large: ['h1 + p'] },
  'news/': { light: ['h1 + p', 'main :is(h2, h3) a'], large: ['h1 + p'] },
  'visit/': { light: ['h1 + p', '.prose p'], large: ['h1 + p'] },
  'invest/': { light: ['h1 + p', '.prose p'], large: ['h1 + p'] },
} as const

for (const language of languages)
  test(`what leads a page is on its first screen, in ${language}`, async ({ page }) => {
    await setClock(page, during)
    for (const [rest, { light, large }] of Object.entries(leads)) {
      await open(page, `/${language}/${rest}`)
      const normal = ['h1', ...light]
      await expectFigures(page, rest, {
        first: { light: normal, dark: normal, large: ['h1', ...large] },
      })
    }
  })

for (const address of [
  '/zh/2030/programme/day/2030-06-12/',
  '/en/2030/programme/district/rushan/',
  '/ko/2030/subscribe/',
  '/ja/2030/changes/',
])
  test(`axe finds nothing on ${address} in light, dark and large type`, async ({ page }) => {
    await setClock(page, during)
    await page.goto(address)
    for (const [mode, rules] of [
      ['light', everyRule],
      ['dark', ofColour],
      ['large', [...ofColour, ...ofRoom]],
    ] as const) {
      await setMode(page, mode)
      // At its end no bar lies over what is measured.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      const { violations, applied } = await axe(page, rules)
      expect.soft(violations, mode).toEqual([])
      expect.soft(applied, mode).toContain('color-contrast')
    }
  })

test('edges of controls stand out from their ground by 3 : 1', async ({ page }) => {
  await setClock(page, during)
  await page.goto('/en/2030/programme/')
  await page.locator('.panel > summary').click()
  await page.locator('[data-group=kind] summary').click()
  for (const mode of ['light', 'dark'] as const) {
    await setMode(page, mode)
    const found = await edges(page)
    expect(found.length).toBeGreaterThan(15)
    expect(
      found.filter(({ edge, fill, ground }) =>
        [edge, fill].every((colour) => contrast(colour, ground) < 3),
      ),
    ).toEqual([])
    const [edge = '', ...grounds] = await tokens(page, ['--edge', '--paper', '--sand'])
    for (const ground of grounds) expect(contrast(edge, ground), mode).toBeGreaterThanOrEqual(3)
    expect(new Set([edge, ...grounds]).size).toBe(3)
  }
})
