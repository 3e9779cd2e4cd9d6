import { expect, test } from '@playwright/test'
import { listed } from './addresses'

test.use({ javaScriptEnabled: false })

test('J18.1 the whole site is read by following links, without JavaScript', async ({ page }) => {
  test.setTimeout(300_000)
  const seen = new Set(['/'])
  const queue = ['/']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    const words = (await page.locator('main').textContent()) ?? ''
    expect(words.trim().length, `words of ${path}`).toBeGreaterThan(20)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    for (const next of links.filter((link) => link.endsWith('/') && !seen.has(link))) {
      seen.add(next)
      queue.push(next)
    }
  }
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.filter((path) => !seen.has(path))).toEqual([])
})

test('the calendar link is a real file (T7)', async ({ page, request }) => {
  await page.goto('/ko/2023/events/hobie-open-2023/')
  const href = await page.locator('a[href$=".ics"]').getAttribute('href')
  const response = await request.get(href ?? '')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('text/calendar')
  expect(await response.text()).toContain('UID:hobie-open-2023@')
})
