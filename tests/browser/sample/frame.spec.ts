import { expect } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { frameOf, headerLink, openMenu } from '../../support/browser/header'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

/** The sample shows all that Chinese rules ask of a site; in English that needs more lines than 480 px have. */
function roomOf(language: string) {
  if (language !== 'en') return 480
  return test.info().project.name.endsWith('-wide') ? 590 : 520
}

for (const language of languages)
  test(
    `header and footer of a full site keep to their room on phones, in ${language}`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const rest of ['', 'news/', '2030/programme/', '2030/projects/']) {
        await page.goto(`/${language}/${rest}`)
        const { header, footer, rows } = await frameOf(page)
        expect.soft(header, rest).toBeLessThanOrEqual(64)
        expect.soft(rows, rest).toBe(1)
        expect.soft(footer, rest).toBeLessThanOrEqual(roomOf(language))
      }
      await openMenu(page, 'menu')
      await expect(headerLink(page, `/${language}/2030/my-programme/`)).toBeVisible()
    },
  )
