import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { headerLink } from '../../support/browser/header'

test('the next page is fetched while the finger is still down, under the policy of the page', async ({
  page,
}) => {
  // The headers of deploy/nginx.conf, which tests/server looks at.
  await page.route('/en/', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'speculation-rules': '"/speculation-rules.json"' }
    await route.fulfill({ response, headers })
  })
  await page.route('/speculation-rules.json', (route) =>
    route.fulfill({
      contentType: 'application/speculationrules+json',
      body: readFileSync('out/speculation-rules.json', 'utf8'),
    }),
  )
  const statuses: string[] = []
  const devtools = await page.context().newCDPSession(page)
  devtools.on('Preload.prefetchStatusUpdated', ({ status }) => statuses.push(status))
  await devtools.send('Preload.enable')

  await page.goto('/en/')
  await page.waitForLoadState('networkidle')
  expect(statuses).toEqual([])
  await headerLink(page, '/en/news/').hover()
  await page.mouse.down()
  await expect.poll(() => statuses).toContain('Ready')
  await page.mouse.up()
  await expect(page).toHaveURL('/en/news/')
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`pages change with ${reducedMotion === 'reduce' ? 'no ' : ''}motion for "${reducedMotion}"`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      window.addEventListener('pagereveal', (event) => {
        document.documentElement.dataset.moves = String(event.viewTransition !== null)
      })
    })
    await page.goto('/en/')
    await headerLink(page, '/en/news/').click()
    await expect(page).toHaveURL('/en/news/')
    const moves = String(reducedMotion === 'no-preference')
    await expect(page.locator('html')).toHaveAttribute('data-moves', moves)
  })
}
