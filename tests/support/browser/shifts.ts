import { expect, type Page } from '@playwright/test'

/**
 * Adds up layout shifts that no action of the reader has caused, from when the page is whole and its
 * scripts begin: before that, where lines break depends on where the network cuts the page.
 */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue
        Object.assign(window, {
          shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value'),
        })
      }
    })
    const watch = () => observer.observe({ type: 'layout-shift' })
    document.addEventListener('readystatechange', watch, { once: true })
  })

export async function expectNoShift(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBe(0)
}
