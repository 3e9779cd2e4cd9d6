import { test as base, type Page } from '@playwright/test'

/**
 * `test` for what only looks at pages or clicks about in them: its page is the one of the test before
 * it. A context of its own for each test takes longer than most looks do.
 *
 * Before each test the page is as new: 1280 × 720 px, no wishes (`emulateMedia`), no listeners or
 * routes, empty storage. What cannot be taken back needs Playwright's own `test`: an init script,
 * the clock, offline, permissions, options such as `javaScriptEnabled` or another time zone.
 */
export const test = base.extend<{ page: Page }, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, timezoneId } = project.use
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        ...(timezoneId && { timezoneId }),
      })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ shared: page }, use) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({
      media: null,
      forcedColors: null,
      contrast: null,
      colorScheme: null,
      reducedMotion: null,
    })
    await use(page)
    page.removeAllListeners()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().clearCookies()
    if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear())
    // Leaves the page, so that nothing of it goes on in the next test.
    await page.goto('about:blank')
  },
})
