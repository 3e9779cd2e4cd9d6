import { expect, test } from '@playwright/test'
import { switchLanguage } from '../../support/browser/header'
import { choices, open } from './filter-form'
import { events, shownBy } from './oracle'
import { early, programme, randomNumbers, setClock, shownIds, watch } from './programme'

const total = events.length

test.describe('A12 the address', () => {
  test('gives the list and the list gives the address, for 240 random filters', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await open(page)
    const all = await choices(page)
    expect(all.length).toBeGreaterThan(80)
    const random = randomNumbers(20300613)
    let some = 0
    for (let round = 0; round < 240; round++) {
      const count = 1 + Math.floor(random() * 4)
      const picked = new Set(Array.from({ length: count }, () => Math.floor(random() * all.length)))
      const pairs = all.filter((_, at) => picked.has(at)).map((pair) => [...pair])
      // `unconfirmed` stands last in an address.
      pairs.sort(([a], [b]) => Number(a === 'unconfirmed') - Number(b === 'unconfirmed'))
      const query = `?${new URLSearchParams(pairs)}`
      await page.evaluate((search) => {
        history.replaceState(null, '', location.pathname + search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, query)
      const expected = shownBy(query, early)
      await expect.poll(() => shownIds(page), query).toEqual(expected)
      const written = await page.evaluate(() => {
        const box = document.querySelector('programme-filter fieldset input')
        box?.dispatchEvent(new Event('change', { bubbles: true }))
        return location.search
      })
      expect(written).toBe(query)
      if (expected.length > 0 && expected.length < total) some++
    }
    expect(some).toBeGreaterThan(100)
  })

  test('asks for the same when it is opened anew, in every view and language', async ({ page }) => {
    await setClock(page, early)
    const query = '?day=2030-06-13&theme=ocean&theme=culture'
    const expected = shownBy(query, early)
    expect(expected.length).toBeGreaterThan(5)
    for (const path of ['/zh/2030/programme/', '/ko/2030/programme/', '/ja/2030/programme/list/']) {
      await page.goto(path + query)
      await expect.poll(() => shownIds(page), path).toEqual(expected)
      await expect(page.locator('input[value="2030-06-13"]')).toBeChecked()
    }
  })

  test('passes over what the form does not have and keeps what an app has added', async ({
    page,
  }) => {
    await open(page, '?from=chat&kind=no-such-kind&price=free')
    await expect.poll(() => shownIds(page)).toEqual(shownBy('price=free', early))
    await page.locator('input[name=kind][value=forum]').check()
    expect(new URL(page.url()).search).toBe('?kind=forum&price=free&from=chat')
  })

  test('makes an entry in the history for a choice, none for letters', async ({ page }) => {
    const errors = watch(page)
    await open(page)
    await page.locator('input[name=kind][value=forum]').check()
    await page.locator('input[name=price][value=free]').check()
    await page.locator('input[name=q]').pressSequentially('样例')
    await expect(page).toHaveURL(/kind=forum&price=free&q=/)
    await page.goBack()
    await expect(page).toHaveURL(`${programme}?kind=forum`)
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    await expect(page.locator('input[name=price][value=free]')).not.toBeChecked()
    await expect(page.locator('input[name=q]')).toHaveValue('')
    await page.goBack()
    await expect(page).toHaveURL(programme)
    await expect.poll(() => shownIds(page)).toHaveLength(total)
    await page.goForward()
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    expect(errors).toEqual([])
  })

  test('is kept by the languages, by the views, and on the way back from an event', async ({
    page,
  }) => {
    await open(page)
    await page.locator('input[name=kind][value=forum]').check()
    for (const path of ['/ko/2030/programme/', '/zh/2030/programme/list/'])
      await expect(page.locator(`a[href="${path}?kind=forum"]`)).not.toHaveCount(0)
    await page.locator('main [data-facets]:visible a').first().click()
    await expect(page).toHaveURL(/\/events\//)
    await page.goBack()
    await expect(page).toHaveURL(`${programme}?kind=forum`)
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    await expect(page.locator('input[name=kind][value=forum]')).toBeChecked()
    await switchLanguage(page, 'ja')
    await expect(page).toHaveURL('/ja/2030/programme/?kind=forum')
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
  })
})

test('A12 days and groups without a row go, with their headings and the links to them', async ({
  page,
}) => {
  await open(page, '?day=2030-06-13')
  const days = page.locator('main section[id^="2030"]')
  expect(await days.count()).toBeGreaterThanOrEqual(9)
  await expect(days.locator('visible=true').locator('h2')).toHaveCount(1)
  await expect(page.locator('nav.days a[href="#2030-06-13"]')).toBeVisible()
  await expect(page.locator('nav.days a[href="#2030-06-12"]')).toBeHidden()
  await page.locator('[data-change=clear]').click()
  await expect(page).toHaveURL(programme)
  await expect(page.locator('nav.days a[href="#2030-06-12"]')).toBeVisible()
  await expect.poll(() => shownIds(page)).toHaveLength(total)
})
