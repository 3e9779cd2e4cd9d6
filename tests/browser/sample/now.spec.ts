import { expect, type Page, test } from '@playwright/test'
import { expectNoShift, watchShifts } from '../../support/browser/shifts'
import { events } from './oracle'
import { programme, setClock, watch } from './programme'

const zones = [
  'America/Los_Angeles',
  'Etc/GMT+8',
  'UTC',
  'Asia/Shanghai',
  'Asia/Seoul',
  'Pacific/Tongatapu',
] as const

const today = (page: Page) =>
  page
    .locator('h2 [data-state=today]')
    .evaluateAll((all) => all.map((label) => label.closest('section')?.id))

for (const timezoneId of zones)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('J01.3 today is the day in Beijing, and lasts into the small hours', async ({ page }) => {
      await setClock(page, '2030-06-13T23:30')
      await page.goto('/ko/2030/programme/')
      expect(await today(page)).toEqual(['2030-06-13'])
      await expect(page.locator('#\\32 030-06-13 h2')).toContainText('오늘')
      const link = page.getByRole('link', { name: '오늘', exact: true })
      await expect(link).toHaveAttribute('href', '/ko/2030/programme/day/2030-06-13/')
      await page.getByRole('link', { name: '오늘 저녁' }).click()
      await expect(page).toHaveURL('/ko/2030/programme/?day=2030-06-13&part=evening')

      await page.clock.setFixedTime(new Date('2030-06-14T00:30+08:00'))
      await page.goto('/ko/2030/programme/')
      expect(await today(page)).toEqual(['2030-06-13'])
      await page.clock.setFixedTime(new Date('2030-06-14T05:00+08:00'))
      await page.goto('/ko/2030/programme/')
      expect(await today(page)).toEqual(['2030-06-14'])
    })
  })

/** Every row with a clock time: what its `<time>` and its label say. */
const timedRows = (page: Page) =>
  page.locator('main li[data-session]').evaluateAll((all) =>
    all.flatMap((row) => {
      const time = row.querySelector('time')
      if (!time?.dateTime.includes('T')) return []
      return [
        {
          start: Date.parse(time.dateTime),
          end: time.dataset.end === undefined ? undefined : Date.parse(time.dataset.end),
          state: row.querySelector<HTMLElement>('[data-state]')?.dataset.state,
          isOff: row.hasAttribute('data-off'),
        },
      ]
    }),
  )

for (const local of [
  '2030-06-07T12:00',
  '2030-06-11T14:10',
  '2030-06-13T23:50',
  '2030-07-13T12:00',
])
  test(`A3 A4 T13 each row is what it is at ${local}, whenever the page was built`, async ({
    page,
  }) => {
    const now = Date.parse(`${local}+08:00`)
    await setClock(page, local)
    await page.goto(programme)
    const rows = await timedRows(page)
    expect(rows.length).toBeGreaterThan(200)
    expect(rows.filter(({ isOff }) => isOff).length).toBeGreaterThan(10)
    for (const { start, end, state, isOff } of rows) {
      if (isOff) expect(state).toBeUndefined()
      else if (start > now) expect(['next', undefined]).toContain(state)
      else if (end !== undefined) expect(state).toBe(end > now ? 'now' : 'finished')
      else expect(['begun', 'finished']).toContain(state)
    }
    const soonest = Math.min(...rows.filter((r) => !r.isOff && r.start > now).map((r) => r.start))
    const next = rows.filter(({ state }) => state === 'next')
    expect(next.every(({ start }) => start === soonest)).toBe(true)
    if (local === '2030-07-13T12:00') {
      expect(await today(page)).toEqual([])
      await expect(page.locator('.while-running').first()).toBeHidden()
      expect(rows.filter((row) => !row.isOff && row.state !== 'finished')).toEqual([])
    }
  })

test('A3 an unknown end is neither now nor finished until the day is over', async ({ page }) => {
  const open = events.find(
    ({ when, status }) => 'start' in when && when.end === 'unknown' && status === 'scheduled',
  )
  if (open === undefined || !('start' in open.when)) throw new Error('no event without an end')
  const { start } = open.when
  const label = page.locator(`li[data-event="${open.id}"] [data-state]`)
  await setClock(page, start)
  await page.goto(programme)
  await expect(label).toHaveText('已开始')
  await page.clock.setFixedTime(Date.parse(`${start}+08:00`) + 36 * 3_600_000)
  await page.goto(programme)
  await expect(label).toHaveText('已结束')
})

test('the labels follow the clock each minute, and nothing moves', async ({ page }) => {
  const errors = watch(page)
  await watchShifts(page)
  await setClock(page, '2030-06-13T08:59')
  await page.goto(programme)
  const first = page.locator('#\\32 030-06-13 li', {
    has: page.locator('time[datetime="2030-06-13T09:00+08:00"]'),
  })
  const going = first.and(page.locator(':not([data-off])')).first()
  await expect(going.locator('[data-state]')).toHaveText('即将开始')
  await page.clock.runFor(90_000)
  await expect(going.locator('[data-state]')).not.toHaveText('即将开始')
  await expectNoShift(page)
  await page.getByRole('button', { name: '跳到当前时间' }).click()
  const target = page.locator('li[data-session]:focus-within [data-state]')
  await expect(target).toHaveText('进行中')
  await expect(target).toBeInViewport()
  expect(errors).toEqual([])
})

test('A11 a registration that has closed says so', async ({ page }) => {
  await setClock(page, '2030-06-16T20:00')
  await page.goto(programme)
  const passed = page.locator('main [data-closes]')
  expect(await passed.count()).toBeGreaterThan(10)
  const words = await passed.evaluateAll((all) =>
    all
      .filter((each) => (each.getAttribute('data-closes') ?? '') <= '2030-06-16T20:00')
      .map((each) => each.textContent),
  )
  expect(words.length).toBeGreaterThan(10)
  expect([...new Set(words)]).toEqual(['报名已截止'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const [locale, words] of [
    ['zh', /今天|今晚|进行中|已结束/],
    ['en', /\b(today|tonight|on now|ended)\b/i],
    ['ko', /오늘|진행 중/],
    ['ja', /今日|今夜|開催中/],
  ] as const)
    test(`T13 nothing is said to be today, in ${locale}`, async ({ page }) => {
      for (const path of ['', 'list/', 'grid/', 'day/2030-06-13/']) {
        // The days of the list are folded.
        const length = path === 'list/' ? 250 : 1000
        await page.goto(`/${locale}/2030/programme/${path}`)
        const main = page.locator('main')
        expect((await main.innerText()).length).toBeGreaterThan(length)
        expect(await main.innerText()).not.toMatch(words)
        await expect(page.locator('[data-state]')).toHaveCount(0)
      }
    })
})
