import { expect, type Page } from '@playwright/test'
import { everyPage, languages } from '../../support/browser/addresses'
import { axe, ofColour, ofRoom } from '../../support/browser/axe'
import { test } from '../../support/browser/shared-page'

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

/**
 * As `first-paint.head.ts` marks what it finds stored, and which rules may come out otherwise at which
 * width. Colours do not depend on the width, nor room on the colours; the colours of large type are
 * those of light, and WCAG asks less of them.
 */
const modes: readonly { colour: string; type: string; rules: Record<number, readonly string[]> }[] =
  [
    {
      colour: 'light',
      type: 'normal',
      rules: { 320: ofRoom, 768: ofRoom, 1280: [...ofColour, ...ofRoom] },
    },
    { colour: 'dark', type: 'normal', rules: { 320: ofColour } },
    { colour: 'light', type: 'large', rules: { 320: ofRoom, 768: ofRoom, 1280: ofRoom } },
  ]

async function violations(page: Page, rules: readonly string[]) {
  const found = await axe(page, rules)
  const expected = rules.includes('color-contrast-enhanced') ? ['color-contrast-enhanced'] : []
  expect(found.applied).toEqual(expect.arrayContaining(expected))
  return found.violations
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('every page that is looked at is there', () => {
  expect(paths.filter((path) => !everyPage.includes(path))).toEqual([])
})

for (const path of paths) {
  // Every rule is applied to every page in light and wide by every-page.spec.ts.
  test(`${path} serves every reader in light, dark and large, narrow and wide`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${baseURL}${path}`)
    for (const { rules, ...mode } of modes) {
      await page.evaluate((kept) => Object.assign(document.documentElement.dataset, kept), mode)
      for (const [at, asked] of Object.entries(rules)) {
        const width = Number(at)
        await page.setViewportSize({ width, height: 900 })
        const wrong = await violations(page, asked)
        const found = { violations: wrong, width: await widthOf(page) }
        const look = `${mode.colour} and ${mode.type} at ${width} px`
        expect.soft(found, look).toEqual({ violations: [], width })
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

/**
 * In forced colours axe looks at `-webkit-text-fill-color`, which Chromium does not force: it sees
 * colours that are not on the screen. `unseen` looks at those that are.
 */
const wishes = [
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'light' },
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'dark' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'light' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'dark' },
] as const

for (const rest of Object.values(kinds)) {
  test(`/zh/${rest} is seen in forced colours and with more contrast`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${baseURL}/zh/${rest}`)
    for (const wish of wishes) {
      await page.emulateMedia(wish)
      const rules = wish.forcedColors === 'active' ? ofRoom : ofColour
      const found = { violations: await violations(page, rules), ...(await unseen(page)) }
      expect.soft(found, JSON.stringify(wish)).toEqual({ violations: [], texts: true, lost: [] })
    }
  })
}

test('forced colours and more contrast really change a page', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/zh/news/`)
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body)
      const quiet = document.querySelector('main .text-quiet')
      return `${quiet && getComputedStyle(quiet).color} on ${backgroundColor}`
    })
  const looks = new Set([await look()])
  for (const wish of wishes) {
    await page.emulateMedia(wish)
    looks.add(await look())
  }
  expect(looks.size).toBe(1 + wishes.length)
})
