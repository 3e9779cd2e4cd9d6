import { expect } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { openMenu } from '../../support/browser/header'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

const minimum = 44

for (const language of languages) {
  test(
    `J08.4 primary actions are at least 44 px high, in ${language}`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(`/${language}/2023/programme/`)
      await openMenu(page, 'menu')
      const targets = page
        .locator('header a, header summary, header button, main a[href$=".ics"]')
        .filter({ visible: true })
      const heights = await targets.evaluateAll((all) =>
        all.map((target) => target.getBoundingClientRect().height),
      )
      expect(heights.length).toBeGreaterThanOrEqual(10)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(minimum)
    },
  )
}
