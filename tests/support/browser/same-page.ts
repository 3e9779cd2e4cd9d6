import { test as base, type Page } from '@playwright/test'

/**
 * A test whose page is the one of the test before it, for tests that only look at many pages: a new
 * context and a new process for each would take longer than the look. Nothing may be kept in it.
 */
export const test = base.extend<{ page: Page }, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ shared }, use) => {
    await shared.emulateMedia({ forcedColors: null, contrast: null, colorScheme: null })
    await use(shared)
    shared.removeAllListeners()
  },
})
