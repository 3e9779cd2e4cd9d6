import { expect, test } from '@playwright/test'
import { open, status } from './filter-form'
import { events, shownBy } from './oracle'
import { early, programme, setClock, shownIds } from './programme'

test.describe('words', () => {
  test('are found in any width and case, and within Chinese words', async ({ page }) => {
    await setClock(page, early)
    await page.goto('/en/2030/programme/')
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main [data-facets]')].map(
        (row) => [row.dataset.event ?? '', row.textContent ?? ''] as const,
      ),
    )
    const box = page.locator('input[name=q]')
    for (const [typed, plain] of [
      ['ＴＨＥＡＴＲＥ 2', 'theatre 2'],
      ['sample hall', 'sample hall'],
      ['例', '例'],
    ] as const) {
      await box.fill(typed)
      const expected = texts.filter(([, text]) => text.toLowerCase().includes(plain))
      expect(expected.length, plain).toBeGreaterThan(0)
      const ids = [...new Set(expected.map(([id]) => id))].sort()
      await expect.poll(() => shownIds(page), plain).toEqual(ids)
    }
  })
})

test('J02.2 free events of a family in Rongcheng at the weekend; an unknown price is not free', async ({
  page,
}) => {
  await open(page)
  for (const [name, value] of [
    ['day', '2030-06-08'],
    ['day', '2030-06-09'],
    ['day', '2030-06-15'],
    ['day', '2030-06-16'],
    ['district', 'rongcheng'],
    ['audience', 'family'],
    ['price', 'free'],
  ])
    await page.locator(`input[name=${name}][value="${value}"]`).check()
  const asked = 'day=2030-06-08&day=2030-06-09&day=2030-06-15&day=2030-06-16&district=rongcheng'
  const query = `?${asked}&audience=family&price=free`
  expect(new URL(page.url()).search).toBe(query)
  await expect.poll(() => shownIds(page)).toEqual(shownBy(query, early))
})

test('J02.2 with free events it is said how many have no published price, and they can be added', async ({
  page,
}) => {
  await open(page, '?theme=ocean&price=free')
  const unknown = shownBy('theme=ocean&price=unknown', early)
  expect(unknown.length).toBeGreaterThan(0)
  const offer = page.locator('[data-offers] p').filter({ hasText: '费用待公布' })
  await expect(offer).toContainText(`另有${unknown.length}项费用待公布`)
  const shown = await shownIds(page)
  expect(shown.filter((id) => unknown.includes(id))).toEqual([])
  await offer.getByRole('button').click()
  expect(new URL(page.url()).search).toBe('?theme=ocean&price=free&price=unknown')
  await expect
    .poll(() => shownIds(page))
    .toEqual(shownBy('theme=ocean&price=free&price=unknown', early))
  await expect(status(page)).toBeFocused()
})

test('J02.3 access asks for what is confirmed and says how many are not', async ({ page }) => {
  await open(page, '?access=step_free')
  const sure = shownBy('access=step_free', early)
  const possible = shownBy('access=step_free&unconfirmed=yes', early)
  expect(sure.length).toBeGreaterThan(0)
  await expect.poll(() => shownIds(page)).toEqual(sure)
  const offer = page.locator('[data-offers] p')
  await expect(offer).toContainText(`另有${possible.length - sure.length}项待确认`)
  await offer.getByRole('button').click()
  await expect.poll(() => shownIds(page)).toEqual(possible)
  await expect(page.locator('input[name=unconfirmed]')).toBeChecked()
  await page.locator('input[name=access][value=lift]').check()
  expect(new URL(page.url()).search).toBe('?access=step_free&access=lift&unconfirmed=yes')
  await expect
    .poll(() => shownIds(page))
    .toEqual(shownBy('access=step_free&access=lift&unconfirmed=yes', early))
})

test('J01.4 J01.5 what one can follow in Korean says why, and what is cancelled or full says so', async ({
  page,
}) => {
  await setClock(page, early)
  await page.goto('/ko/2030/programme/')
  await page.getByRole('link', { name: '한국어 가능' }).click()
  await expect(page).toHaveURL('/ko/2030/programme/?follow=ko')
  await expect(page.getByRole('link', { name: '한국어 가능' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  const expected = shownBy('follow=ko', early)
  expect(expected.length).toBeGreaterThan(50)
  await expect.poll(() => shownIds(page)).toEqual(expected)
  const rows = await page
    .locator('main li[data-facets]:not([hidden])')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-event'), row.textContent]))
  const silent = rows.filter(([, text]) => !/한국어|언어 없이/.test(text ?? ''))
  expect(silent).toEqual([])
  const byId = new Map(events.map((facts) => [facts.id, facts]))
  const cancelled = rows.filter(([id]) => byId.get(id ?? '')?.status === 'cancelled')
  expect(cancelled.length).toBeGreaterThan(0)
  expect(cancelled.filter(([, text]) => !text?.includes('취소'))).toEqual([])
  await page.getByRole('link', { name: '한국어 가능' }).click()
  await expect(page).toHaveURL('/ko/2030/programme/')
})

test('A20 an empty list names each choice that empties it, with a way to leave it out', async ({
  page,
}) => {
  await open(page)
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  const pair = kinds
    .flatMap((kind) => events.map(({ place }) => [kind, place] as const))
    .find(
      ([kind, place]) =>
        Array.isArray(place) && shownBy(`kind=${kind}&venue=${place[0]}`, early).length === 0,
    )
  const [kind, [venue = ''] = []] = pair as [string, string[]]
  await page.goto(`${programme}?kind=${kind}&venue=${venue}`)
  await expect.poll(() => shownIds(page)).toEqual([])
  await expect(status(page)).toHaveText('没有符合条件的活动')
  const offers = page.locator('[data-offers] button')
  await expect(offers).toHaveCount(2)
  const byKind = offers.filter({ hasText: '类型' })
  await expect(byKind).toContainText(`${shownBy(`venue=${venue}`, early).length}项`)
  await expect(offers.filter({ hasText: '场馆' })).toContainText(
    `${shownBy(`kind=${kind}`, early).length}项`,
  )
  await byKind.click()
  expect(new URL(page.url()).search).toBe(`?venue=${venue}`)
  await expect(status(page)).toBeFocused()
})

test('J09.1 sign language and captions are two taps away on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await setClock(page, early)
  await page.goto('/ja/2030/programme/')
  await page.locator('.panel > summary').click()
  await page.locator('[data-group=access] > summary').click()
  for (const name of ['手話', '字幕'])
    await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}`) })).toBeVisible()
})
