import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as isolated, type Page } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'
import { early, setClock, shownIds, watch } from './programme'

/** A reader with low vision, by keyboard, at 400 %, in forced colours (J08). */
const languages = ['zh', 'en', 'ko', 'ja'] as const

const stops = 'a[href], button, input, summary, [tabindex="0"]'

/** What has the focus: whether its ring is seen, and whether a bar that stays in sight covers it. */
const focused = (page: Page) =>
  page.evaluate((selector) => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect(-1, -1)
    const above = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      html: element.outerHTML.slice(0, 120),
      place: [...document.querySelectorAll(selector)].indexOf(element),
      event: element.closest<HTMLElement>('main li[data-event]')?.dataset.event,
      isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
      isUncovered: above !== null && (element.contains(above) || above.contains(element)),
    }
  }, stops)

type Focus = Awaited<ReturnType<typeof focused>>

/** Presses a key until the focus is where it should be; gives everything it went through. */
async function pressUntil(page: Page, key: string, isThere: (focus: Focus) => boolean) {
  const way: Focus[] = []
  while (way.length < 300) {
    await page.keyboard.press(key)
    const focus = await focused(page)
    way.push(focus)
    if (isThere(focus)) return way
  }
  throw new Error(`${key} never got there; last: ${way.at(-1)?.html}`)
}

function expectSeen(way: readonly Focus[]) {
  expect(way.filter(({ isRinged }) => !isRinged).map(({ html }) => html)).toEqual([])
  expect(way.filter(({ isUncovered }) => !isUncovered).map(({ html }) => html)).toEqual([])
  const places = way.map(({ place }) => place)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
}

const colours = [
  { name: 'at 400 %', width: 320, height: 512, forcedColors: 'none' },
  { name: 'on a wide screen in forced colours', width: 1280, height: 720, forcedColors: 'active' },
] as const

for (const { name, width, height, forcedColors } of colours)
  isolated(
    `J08.3 J08.4 the programme by keyboard alone, ${name} (2.4.3, 2.4.7, 2.4.11)`,
    async ({ page }) => {
      const errors = watch(page)
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
      await setClock(page, early)
      await page.goto('/en/2030/programme/')
      const all = (await shownIds(page)).length

      const toFilter = await pressUntil(page, 'Tab', ({ html }) => html.includes('data-asked'))
      expect(toFilter.length).toBeGreaterThan(5)
      // On a wide screen the groups stand open beside the list.
      const isBeside = width > 1000
      if (!isBeside) await page.keyboard.press('Enter')
      const toKind = await pressUntil(page, 'Tab', ({ html }) => html.includes('>Type<'))
      if (!isBeside) await page.keyboard.press('Enter')
      const toForum = await pressUntil(page, 'Tab', ({ html }) => html.includes('value="forum"'))
      await page.keyboard.press('Space')
      await expect(page.locator('input[value=forum]')).toBeChecked()
      await expect(page.locator('input[value=forum]')).toBeFocused()
      const shown = await shownIds(page)
      expect(shown.length).toBeGreaterThan(10)
      expect(shown.length).toBeLessThan(all)
      await page.keyboard.press('Escape')
      const said = page.locator('programme-filter [role=status]')
      await expect(said).toContainText(new RegExp(`\\b${shown.length}\\b.*\\b${all}\\b`))

      const toResult = await pressUntil(page, 'Tab', ({ event }) => event !== undefined)
      expectSeen([...toFilter, ...toKind, ...toForum])
      expectSeen(toResult)
      const first = toResult.at(-1)?.event ?? ''
      expect(shown).toContain(first)
      await page.keyboard.press('Tab')
      const star = page.locator(`main li[data-event="${first}"]:visible my-star button`).first()
      await expect(star).toBeFocused()
      const drawn = await star.screenshot()
      await page.keyboard.press('Space')
      await expect(star).toHaveAttribute('aria-pressed', 'true')
      expect((await star.screenshot()).equals(drawn)).toBe(false)

      // On through the list, out of it and back.
      const on = await pressUntil(page, 'Tab', ({ event }) => event === undefined)
      const back = await pressUntil(page, 'Shift+Tab', ({ event, html }) => {
        return event === first && html.startsWith('<a')
      })
      expectSeen(on)
      expectSeen(back.toReversed())
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`/en/2030/events/${first}/`)
      await expect(page.locator('my-star button')).toHaveAttribute('aria-pressed', 'true')
      const toCalendar = await pressUntil(page, 'Tab', ({ html }) => html.includes('.ics"'))
      expectSeen(toCalendar)
      expect(errors).toEqual([])
    },
  )

/** Events whose titles try what does not fit, and the kinds of page of a programme. */
const hard = readdirSync('out-demo/zh/2030/events').filter((id) => /-(4|9|22|34)$/.test(id))

const templates = [
  'programme/',
  'programme/list/',
  'programme/grid/',
  'programme/kind/forum/',
  'my-programme/',
  'subscribe/',
  'changes/',
  'data/',
  ...hard.map((id) => `events/${id}/`),
]

for (const language of languages)
  test(
    `J08.1 no page of the programme scrolls sideways at 400 %, in ${language}`,
    layout,
    async ({ page }) => {
      expect(hard).toHaveLength(4)
      await page.setViewportSize({ width: 320, height: 512 })
      await page.goto(`/${language}/404/`)
      await page.evaluate((ids) => {
        const plan = Object.fromEntries(ids.map((id) => [id, 0]))
        localStorage.setItem('my-programme-2030', JSON.stringify(plan))
      }, hard)
      const paths = templates.map((path) => `2030/${path}`)
      for (const path of [...paths, 'places/sample-venue-4/', 'places/sample-venue-14/']) {
        await page.goto(`/${language}/${path}`)
        await expect(page.locator('h1:visible')).toHaveCount(1)
        if (path.includes('my-'))
          await expect(page.locator('li[data-event]:visible')).not.toHaveCount(0)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
      }
    },
  )

/** The foot of a page without what is about this page alone: when it was changed, and its address. */
function footOf(file: string): string {
  const html = readFileSync(file, 'utf8')
  const foot = html.slice(html.lastIndexOf('<footer'), html.lastIndexOf('</footer>'))
  return foot
    .replace(/<time.*?<\/time>/, '<time>')
    .replace(/https?:[^<"]*/g, 'address')
    .replace(/\?subject=[^"]*/, '')
}

for (const language of languages)
  test(`J08.5 help and contact stand in the same place on every page, in ${language} (3.2.6)`, () => {
    const root = join('out-demo', language)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('index.html'),
    )
    expect(files.length).toBeGreaterThan(800)
    const feet = files.map((file) => ({ file, foot: footOf(join(root, file)) }))
    const usual = feet[0]?.foot ?? ''
    expect(usual).toContain(`href="/${language}/voice/"`)
    expect(usual.lastIndexOf('mailto:')).toBeGreaterThan(usual.lastIndexOf('/voice/'))
    expect(feet.filter(({ foot }) => foot !== usual).map(({ file }) => file)).toEqual([])
  })
