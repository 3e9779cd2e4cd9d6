import { expect, test as isolated } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { axe, everyRule } from '../../support/browser/axe'
import { frameOf, headerLink, openMenu, switchLanguage } from '../../support/browser/header'
import { layout, misfits, none, type } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

const kinds = ['', 'about/', 'news/', '2023/programme/', '2023/events/hobie-open-2023/'] as const

/** What the frame may take of a phone, in px; with large type the words of the foot need their room. */
const limits = {
  normal: { header: 64, footer: 480 },
  large: { header: 120, footer: 1600 },
} as const

for (const language of languages)
  test(
    `header and footer keep to their room on phones, in ${language}`,
    layout,
    async ({ page }) => {
      for (const rest of kinds) {
        await page.goto(`/${language}/${rest}`)
        for (const size of ['normal', 'large'] as const) {
          await type(page, size)
          for (const width of [360, 320]) {
            await page.setViewportSize({ width, height: 740 })
            const look = `${rest} in ${size} type at ${width} px`
            const { header, footer, rows, parts } = await frameOf(page)
            expect.soft(header, look).toBeLessThanOrEqual(limits[size].header)
            expect.soft({ rows, parts }, look).toEqual({ rows: 1, parts: 3 })
            if (width === 360) expect.soft(footer, look).toBeLessThanOrEqual(limits[size].footer)
          }
        }
      }
    },
  )

for (const language of languages)
  test(`the header is one row from phone to desk, in ${language}`, layout, async ({ page }) => {
    await page.goto(`/${language}/news/`)
    for (const width of [600, 1023, 1024, 1199, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const { header, rows } = await frameOf(page)
      expect.soft(header, `${width} px`).toBeLessThanOrEqual(66)
      expect.soft(rows, `${width} px`).toBe(1)
      const inRow = page.locator('header > div > nav a').filter({ visible: true })
      await expect(inRow).toHaveCount(width < 1024 ? 0 : 5)
    }
  })

for (const language of languages)
  test(`open menus fit and serve every reader, in ${language}`, layout, async ({ page }) => {
    await page.goto(`/${language}/about/`)
    for (const name of ['languages', 'menu'] as const) {
      await openMenu(page, name)
      await expect(page.locator('header details[open]')).toHaveCount(1)
      for (const [width, size] of [
        [320, 'normal'],
        [360, 'large'],
        [1280, 'normal'],
      ] as const) {
        await page.setViewportSize({ width, height: 740 })
        await type(page, size)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect.soft((await axe(page, everyRule)).violations, `${name} at ${width} px`).toEqual([])
        }
        expect.soft(await misfits(page), `${name} at ${width} px`).toEqual(none)
      }
    }
  })

test('an open menu closes by Escape, by a press beside it, and behind the focus', async ({
  page,
}) => {
  await page.goto('/en/about/')
  const open = page.locator('header details[open]')
  const menu = await openMenu(page, 'menu')
  await page.keyboard.press('Escape')
  await expect(open).toHaveCount(0)
  await expect(menu.locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(open).toHaveCount(1)
  await page.locator('h1').click()
  await expect(open).toHaveCount(0)
  await openMenu(page, 'languages')
  await page.locator('header a[hreflang="ja"]').focus()
  await page.keyboard.press('Tab')
  await expect(open).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(open).toHaveCount(0)
})

test('what is current is marked and shifts nothing', async ({ page }) => {
  await page.goto('/en/news/')
  const placeOf = () => headerLink(page, '/en/visit/').boundingBox()
  const here = headerLink(page, '/en/news/')
  await expect(here).toHaveAttribute('aria-current', 'page')
  await expect(here).toHaveCSS('font-weight', '400')
  await expect(here).toHaveCSS('border-bottom-color', 'rgb(255, 205, 0)')
  const place = await placeOf()
  await page.goto('/en/visit/')
  expect(await placeOf()).toEqual(place)
})

const sections = ['visit/', 'invest/', 'friends/', 'news/', 'road/', 'about/', 'editions/'] as const

for (const language of languages)
  test(`no title lies on the shapes of its section on phones, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const rest of [...sections, '2022/', '2023/']) {
      await page.goto(`/${language}/${rest}`)
      for (const size of ['normal', 'large'] as const) {
        await type(page, size)
        const { shapes, title } = await page.evaluate(() => ({
          shapes: document.querySelector('.section-head > svg')?.getBoundingClientRect().bottom,
          title: document.querySelector('.section-head h1')?.getBoundingClientRect().top,
        }))
        expect(shapes, rest).toBeGreaterThan(100)
        expect.soft(title, `${rest} in ${size} type`).toBeGreaterThanOrEqual(shapes ?? 0)
      }
    }
  })

for (const language of languages)
  test(`the title of a past event lies beside its flag on a desk, in ${language}`, async ({
    page,
  }) => {
    for (const event of ['hobie-open-2023', 'nature-and-people-2023', 'nanhai-games-2023']) {
      await page.goto(`/${language}/2023/events/${event}/`)
      for (const width of [1024, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const { flag, title } = await page.evaluate(() => {
          const words = document.createRange()
          words.selectNodeContents(document.querySelector('.past-head h1') ?? document)
          return {
            flag: document.querySelector('.past-head > svg')?.getBoundingClientRect().left,
            title: words.getBoundingClientRect().right,
          }
        })
        expect(flag).toBeGreaterThan(width / 2)
        expect.soft(title, `${event} at ${width} px`).toBeLessThanOrEqual(flag ?? 0)
      }
    }
  })

isolated.describe('without JavaScript', () => {
  isolated.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  isolated('both menus unfold, and lead on', async ({ page }) => {
    await page.goto('/zh/about/')
    await expect(headerLink(page, '/zh/news/')).toHaveCount(0)
    await openMenu(page, 'menu')
    await expect(headerLink(page, '/zh/road/')).toBeVisible()
    await headerLink(page, '/zh/news/').click()
    await expect(page).toHaveURL('/zh/news/')
    await switchLanguage(page, 'ko')
    await expect(page).toHaveURL('/ko/news/')
  })
})
