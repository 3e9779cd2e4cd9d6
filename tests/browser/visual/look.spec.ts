import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/** A small set that shows each kind of page once, the languages in turn, and every component. */
const pages = {
  home: '/zh/',
  programme: '/ja/2023/programme/',
  event: '/ko/2023/events/hobie-open-2023/',
  signing: '/en/2023/projects/signing-2023-06-16/',
  news: '/ko/news/',
  article: '/ja/news/signing-42-projects/',
  text: '/zh/road/',
  edition: '/en/2023/',
  'not-found': '/ko/404/',
  chooser: '/',
  'styleguide-zh': '/zh/styleguide/',
  'styleguide-ja': '/ja/styleguide/',
} as const

const widths = [360, 1280] as const

/** A page is compared down to here, in CSS pixels; what comes after repeats what was seen. */
const tallest = { page: 1_800, styleguide: 6_000 }

/** Fonts and drawing differ between systems and browsers, so each has pictures of its own. */
const machineOf = (version: string) => `${process.platform}-chromium-${version.split('.')[0]}`

for (const [name, address] of Object.entries(pages)) {
  for (const width of widths) {
    test(`${name} looks at ${width} px as it did`, async ({ page, browser }, {
      project,
      config,
    }) => {
      const machine = machineOf(browser.version())
      const reason = `no pictures for ${machine}: npm run visual:update makes them, look at them before they are kept`
      const isMissing = !existsSync(path.join(project.testDir, 'baseline', machine))
      if (isMissing && config.updateSnapshots === 'none') console.log(`skipped: ${reason}`)
      // The one allowed skip: a look can only be compared on the kind of machine that drew it.
      test.skip(isMissing && config.updateSnapshots === 'none', reason)

      await page.setViewportSize({ width, height: 900 })
      await page.goto(address, { waitUntil: 'networkidle' })
      const most = name.startsWith('styleguide') ? tallest.styleguide : tallest.page
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      await expect(page).toHaveScreenshot([machine, `${name}-${width}.png`], {
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(whole, most) },
      })
    })
  }
}
