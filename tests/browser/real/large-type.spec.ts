import { expect, test as isolated } from '@playwright/test'
import { languages, listed } from '../../support/browser/addresses'
import { headerLink, largeTypeButton, openDisplay, openMenu } from '../../support/browser/header'
import { layout, misfits, none, type } from '../../support/browser/layout'
import { large, typeSize, widthOf } from '../../support/browser/preferences'
import { test } from '../../support/browser/shared-page'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'

for (const language of languages) {
  test(
    `large type is twice the size in one tap of the menu and stays, in ${language} (J02.4)`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`/${language}/`)
      const normal = await typeSize(page)
      const button = await largeTypeButton(page, language)
      await expect(button).toBeInViewport()
      await expect(button).toHaveAttribute('aria-pressed', 'false')
      await button.click()
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      await expect(button).toBeInViewport()
      expect(await typeSize(page)).toBe(2 * normal)
      await headerLink(page, `/${language}/2023/programme/`).click()
      await expect(page).toHaveURL(`/${language}/2023/programme/`)
      await expect.poll(() => typeSize(page)).toBe(2 * normal)
      await openMenu(page, 'menu')
      await button.click()
      expect(await typeSize(page)).toBe(normal)
      await page.reload()
      expect(await typeSize(page)).toBe(normal)
    },
  )
}

/** One page of each kind. */
const kinds = [
  '/',
  '/2023/',
  '/2023/programme/',
  '/2023/events/hobie-open-2023/',
  '/2023/projects/',
  '/2023/projects/signing-2023-06-16/',
  '/news/',
  '/news/signing-42-projects/',
  '/visit/',
  '/sources/',
  '/directory/',
]

for (const language of languages) {
  test(`large type fits, with targets of 60 px, in ${language}`, layout, async ({ page }) => {
    expect(kinds.filter((path) => !listed.includes(`/${language}${path}`))).toEqual([])
    for (const path of kinds) {
      await page.goto(`/${language}${path}`)
      await type(page, 'large')
      await openDisplay(page)
      await openMenu(page, 'menu')
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await typeSize(page)).toBe(32)
        expect(await misfits(page), `${path} at ${width} px`).toEqual(none)
      }
      const targets = page
        .locator(
          'header a, header button, header summary, nav a, footer summary, footer label, a:is(.border-2, .button, .button-primary)',
        )
        .filter({ visible: true })
      const sizes = await targets.evaluateAll((all) =>
        all.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect().toJSON() })),
      )
      expect(sizes.length).toBeGreaterThan(10)
      const small = sizes.filter(({ box }) => box.width < 60 || box.height < 60)
      expect(small, path).toEqual([])
    }
  })
}

isolated('nothing on a page moves while it loads, whatever was chosen', async ({ page }) => {
  await watchShifts(page)
  await page.addInitScript(() => localStorage.setItem('type', 'large'))
  // The element comes long after the first paint.
  await page.route('**/preferences.element-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/en/news/')
  await expect(await largeTypeButton(page, 'en')).toHaveAttribute('aria-pressed', 'true')
  await expectNoShift(page)
})

test(
  'the choice of a language and the missing page offer large type too',
  layout,
  async ({ page }) => {
    for (const path of ['/', '/no-such-page/']) {
      await page.goto(path)
      const button = page.getByRole('button', { name: large.ko })
      await expect(button).toContainText(large.zh)
      await button.click()
      expect(await typeSize(page)).toBe(32)
      await page.setViewportSize({ width: 320, height: 740 })
      expect(await widthOf(page)).toBeLessThanOrEqual(320)
      await button.click()
    }
  },
)
