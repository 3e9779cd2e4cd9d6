import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { everyPage, languages } from './addresses'

/** One page of each kind, beneath its language. */
const kinds = {
  home: '',
  programme: '2023/programme/',
  event: '2023/events/hobie-open-2023/',
  projects: '2023/projects/',
  signing: '2023/projects/signing-2023-06-16/',
  news: 'news/',
  article: 'news/hobie-open-winners/',
  text: 'accessibility/',
  editions: 'editions/',
  edition: '2022/',
  sources: 'sources/',
  directory: 'directory/',
  flags: 'flags/',
  missing: '404/',
} as const

const paths = [
  '/',
  '/404.html',
  ...languages.flatMap((language) => Object.values(kinds).map((rest) => `/${language}/${rest}`)),
]

/** As `preferences.head.ts` finds them kept. */
const modes = {
  light: { colour: 'light', type: 'normal' },
  dark: { colour: 'dark', type: 'normal' },
  large: { colour: 'light', type: 'large' },
} as const

const widths = [320, 768, 1280]

/** Levels A and AA, and the contrast of level AAA (1.4.6). */
const wcag = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
  // Of what passes, one element a rule is enough to know that the rule was applied.
  resultTypes: ['violations' as const],
}

/**
 * In forced colours axe looks at `-webkit-text-fill-color`, which Chromium does not force: it sees
 * colours that are not on the screen. `unseen` looks at those that are.
 */
const wcagForced = { ...wcag, rules: { 'color-contrast': { enabled: false } } }

async function violations(page: Page, options: typeof wcag | typeof wcagForced = wcag) {
  // The old way is enough for a page without frames, and opens no second page.
  const found = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  const applied = found.passes.map(({ id }) => id)
  expect(applied.length).toBeGreaterThan(5)
  expect(applied.includes('color-contrast-enhanced')).toBe(options === wcag)
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

async function choose(page: Page, mode: keyof typeof modes) {
  await page.evaluate((kept) => {
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value)
  }, modes[mode])
  await page.reload()
  const { colour, type } = modes[mode]
  await expect(page.locator('html')).toHaveAttribute('data-colour', colour)
  await expect(page.locator('html')).toHaveAttribute('data-type', type)
}

test('every page that is looked at is there', () => {
  expect(paths.filter((path) => !everyPage.includes(path))).toEqual([])
})

for (const path of paths) {
  test(`${path} serves every reader in light, dark and large, narrow and wide`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.goto(path)
    for (const mode of ['light', 'dark', 'large'] as const) {
      await choose(page, mode)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        const found = { violations: await violations(page), width: await widthOf(page) }
        expect.soft(found, `${mode} at ${width} px`).toEqual({ violations: [], width })
      }
    }
  })
}

/** Words that stand in the colour of the ground beneath them. */
const unseen = (page: Page) =>
  page.locator('body *').evaluateAll((all) => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return /^rgba\(.*, 0\)$/.test(backgroundColor)
        ? groundOf(element.parentElement)
        : backgroundColor
    }
    const texts = all.filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    )
    const lost = texts.filter((element) => getComputedStyle(element).color === groundOf(element))
    return { texts: texts.length > 5, lost: lost.map(({ outerHTML }) => outerHTML.slice(0, 80)) }
  })

const wishes = [
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'light' },
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'dark' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'light' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'dark' },
] as const

for (const rest of Object.values(kinds)) {
  test(`/zh/${rest} is seen in forced colours and with more contrast`, async ({ page }) => {
    await page.goto(`/zh/${rest}`)
    for (const wish of wishes) {
      await page.emulateMedia(wish)
      const options = wish.forcedColors === 'active' ? wcagForced : wcag
      const found = { violations: await violations(page, options), ...(await unseen(page)) }
      expect.soft(found, JSON.stringify(wish)).toEqual({ violations: [], texts: true, lost: [] })
    }
  })
}

test('forced colours and more contrast really change a page', async ({ page }) => {
  await page.goto('/zh/news/')
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body)
      const quiet = document.querySelector('footer .text-quiet')
      return `${quiet && getComputedStyle(quiet).color} on ${backgroundColor}`
    })
  const looks = new Set([await look()])
  for (const wish of wishes) {
    await page.emulateMedia(wish)
    looks.add(await look())
  }
  expect(looks.size).toBe(1 + wishes.length)
})
