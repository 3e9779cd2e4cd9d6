import { expect } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { layout, type } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

const events = 13

for (const language of languages) {
  test(
    `the first screen of a phone has all three ways on, in ${language}`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/${language}/`)
        const actions = page.locator('.hero .button-primary, .hero .button')
        const ends = await actions.evaluateAll((all) =>
          all.map((action) => action.getBoundingClientRect().bottom),
        )
        expect(ends).toHaveLength(3)
        expect(Math.max(...ends)).toBeLessThan(690)
        await expect(actions.first()).toHaveAttribute('href', `/${language}/2023/programme/`)
      }
    },
  )

  test(
    `each event flies one flag, a link with its name, in ${language}`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 })
      await page.goto(`/${language}/`)
      const flags = page.locator('.dressed').getByRole('link', { name: /\S{2}/ })
      await expect(flags).toHaveCount(events)
      const hrefs = await flags.evaluateAll((all) => all.map((flag) => flag.getAttribute('href')))
      expect(new Set(hrefs).size).toBe(events)
      expect(hrefs.filter((href) => !href?.startsWith(`/${language}/2023/events/`))).toEqual([])
      const boxes = await flags.evaluateAll((all) =>
        all.map((flag) => flag.getBoundingClientRect().toJSON()),
      )
      expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24)
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44)
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320)
    },
  )
}

test('the name of a flag is seen while the flag has the focus', async ({ page }) => {
  await page.goto('/en/')
  const flag = page.locator('.dressed a').nth(3)
  const name = flag.locator('span')
  await expect(name).toHaveCSS('clip-path', 'inset(50%)')
  await page.locator('.dressed a').nth(2).focus()
  await page.keyboard.press('Tab')
  await expect(flag).toBeFocused()
  await expect(name).toHaveCSS('clip-path', 'none')
})

test('no flag of the line covers another or is cut in large type', layout, async ({ page }) => {
  await page.goto('/en/')
  await type(page, 'large')
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 740 })
    const { line, flags } = await page.evaluate(() => ({
      line: document.querySelector('.dressed')?.getBoundingClientRect().toJSON(),
      flags: [...document.querySelectorAll('.dressed use')].map(
        (flag): DOMRect => flag.getBoundingClientRect().toJSON(),
      ),
    }))
    expect(flags).toHaveLength(events)
    expect(Math.min(...flags.map(({ top }) => top - line.top)), `${width}`).toBeGreaterThan(-1)
    expect(
      Math.min(...flags.map(({ bottom }) => line.bottom - bottom)),
      `${width}`,
    ).toBeGreaterThan(-1)
    const covered = flags.filter((one, index) =>
      flags
        .slice(index + 1)
        .some(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        ),
    )
    expect(covered, `${width}`).toEqual([])
  }
})
