import { expect } from '@playwright/test'
import { everyPage, languages } from '../../support/browser/addresses'
import { layout, misfits, none, space, type } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

/** Half of the pages of a language at a time, so that no test takes long. */
const parts = languages.flatMap((language) => {
  const own = everyPage.filter((path) => path.startsWith(`/${language}/`))
  return [0, 1].map((half) => ({
    name: `${language}, half ${half + 1}`,
    paths: own.filter((_, place) => place % 2 === half),
  }))
})

for (const { name, paths } of parts)
  test(
    `J02.4 J08.1 J08.2 every page fits 320 px in normal and large type, widely spaced too: ${name}`,
    layout,
    async ({ page }) => {
      expect(paths.length).toBeGreaterThan(15)
      await page.setViewportSize({ width: 320, height: 740 })
      for (const path of paths) {
        await page.goto(path)
        for (const size of ['normal', 'large'] as const) {
          await type(page, size)
          expect.soft(await misfits(page), `${path} in ${size} type`).toEqual(none)
        }
        await type(page, 'normal')
        await space(page, true)
        expect.soft(await misfits(page), `${path} widely spaced`).toEqual(none)
      }
    },
  )
