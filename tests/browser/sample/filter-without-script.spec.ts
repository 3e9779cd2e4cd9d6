import { expect, test } from '@playwright/test'
import { early, programme, randomNumbers, setClock, shownIds } from './programme'

test('A13 without a script each single filter is a page of its own, with the same events', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const reader = await plain.newPage()
  await reader.goto(programme)
  await expect(reader.locator('programme-filter .sheet')).toBeHidden()
  await expect(reader.locator('programme-filter input').first()).toBeHidden()
  await expect(reader.locator('[data-jump]')).toBeHidden()
  await reader.locator('programme-filter .panel > summary').click()
  const links = await reader
    .locator('programme-filter details nav a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(80)
  const random = randomNumbers(7)
  const facets = new Map(links.map((href) => [href.split('/')[4] ?? '', href]))
  const sample = new Set([...facets.values(), ...links.filter(() => random() < 60 / links.length)])
  expect(sample.size).toBeGreaterThan(40)
  await setClock(page, early)
  await page.goto(programme)
  for (const href of sample) {
    const [, , , , facet = '', value = ''] = href.split('/')
    await reader.goto(href)
    const ids = await reader
      .locator('main li[data-event]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-event')))
    const search = `?${facet}=${value}`
    await page.evaluate((query) => {
      history.replaceState(null, '', location.pathname + query)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
    expect([...new Set(ids)].sort(), href).toEqual(await shownIds(page))
    expect(ids.length, href).toBeGreaterThan(0)
  }
  await plain.close()
})

test('quick choices lead somewhere without a script', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const reader = await plain.newPage()
  await reader.goto('/ko/2030/programme/')
  await reader.getByRole('link', { name: '한국어 가능' }).click()
  await expect(reader).toHaveURL('/ko/2030/programme/follow/ko/')
  await expect(reader.locator('h1')).toBeVisible()
  await plain.close()
})

test('if the script never comes, the list is there all the same', async ({ page }) => {
  await page.route('**/programme-filter.element-*.js', (route) => route.abort())
  await page.goto(`${programme}?kind=forum`)
  await expect(
    page.locator('section[id^="2030"] > ul > li').filter({ visible: true }).first(),
  ).toBeVisible({ timeout: 10_000 })
  await expect(page.locator('programme-filter .sheet')).toBeHidden()
})
