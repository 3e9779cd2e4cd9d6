import { expect, test } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { listed } from '../../support/browser/addresses'
import { links, one, words } from '../../support/tree'

test.use({ javaScriptEnabled: false })

test('J18.1 the whole site is read by following links, without JavaScript', async ({ request }) => {
  test.setTimeout(120_000)
  const seen = new Set(['/'])
  const queue = ['/']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const tree = fromHtml(await response.text())
    expect(words(one('main', tree)).length, `words of ${path}`).toBeGreaterThan(20)
    const pages = links(tree)
      .filter((href) => href.startsWith('/'))
      .map((href) => href.replace(/[#?].*/, ''))
    for (const next of pages.filter((link) => link.endsWith('/') && !seen.has(link))) {
      seen.add(next)
      queue.push(next)
    }
  }
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.filter((path) => !seen.has(path))).toEqual([])
})

test('the calendar link is a real file (T7)', async ({ page, request }) => {
  await page.goto('/ko/2023/programme/')
  const href = await page.locator('a[href$=".ics"]').getAttribute('href')
  const response = await request.get(href ?? '')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('text/calendar')
  expect(await response.text()).toContain('UID:hobie-open-2023@')
})
