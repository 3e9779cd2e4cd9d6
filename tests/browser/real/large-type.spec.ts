import { expect, type Page, test } from '@playwright/test'
import { languages, listed } from '../../support/browser/addresses'
import { large, typeSize, widthOf } from '../../support/browser/preferences'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'

/** Words that are cut off at the edge of their box. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, display, clipPath } = getComputedStyle(element)
        const isOutside = element.getBoundingClientRect().right > document.body.clientWidth + 1
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        // What only ears are meant to have is cut away on purpose.
        const isForEars = clipPath === 'inset(50%)'
        return (
          display !== 'none' &&
          !isForEars &&
          !element.closest('svg, .sr-only, .skip-link') &&
          (isOutside || isCut)
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

for (const language of languages) {
  test(`large type is twice the size in one tap and stays, in ${language} (J02.4)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${language}/`)
    const normal = await typeSize(page)
    const button = page.getByRole('button', { name: large[language] })
    await expect(button).toBeInViewport()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toBeInViewport()
    expect(await typeSize(page)).toBe(2 * normal)
    await page.locator(`header nav a[href="/${language}/2023/programme/"]`).click()
    await expect(page).toHaveURL(`/${language}/2023/programme/`)
    await expect.poll(() => typeSize(page)).toBe(2 * normal)
    await button.click()
    expect(await typeSize(page)).toBe(normal)
    await page.reload()
    expect(await typeSize(page)).toBe(normal)
  })
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
  test(`large type fits, with targets of 60 px, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.addInitScript(() => localStorage.setItem('type', 'large'))
    expect(kinds.filter((path) => !listed.includes(`/${language}${path}`))).toEqual([])
    for (const path of kinds) {
      await page.goto(`/${language}${path}`)
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await typeSize(page)).toBe(32)
        expect(await widthOf(page), `${path} at ${width} px`).toBeLessThanOrEqual(width)
        expect(await clipped(page), `${path} at ${width} px`).toEqual([])
      }
      const targets = page
        .locator('header a, header button, nav a, footer label, a.border-2')
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

test('nothing on a page moves while it loads, whatever was chosen', async ({ page }) => {
  await watchShifts(page)
  await page.addInitScript(() => localStorage.setItem('type', 'large'))
  // The element comes long after the first paint.
  await page.route('**/preferences.element-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/en/news/')
  await expect(page.getByRole('button', { name: large.en })).toBeVisible()
  await expectNoShift(page)
})

test('the choice of a language and the missing page offer large type too', async ({ page }) => {
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
})
