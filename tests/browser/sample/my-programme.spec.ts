import { expect, type Page, test } from '@playwright/test'
import type { ProgrammeData } from '@/lib/programme/my-programme/data'
import { minutesBetween } from '@/lib/programme/my-programme/travel'
import {
  cancelled,
  dataOf,
  dateless,
  faultsOf,
  forty,
  keep,
  kept,
  languages,
  mine,
  shown,
  words,
} from './my-plan'

const minute = 60_000

interface Item {
  session: string
  event: string
  start: number
  end: number | undefined
}

/** Rows that are seen and have a clock time, as a reader could note them down. */
const timedRows = async (page: Page): Promise<Item[]> => {
  const rows = await page.locator('.day li[data-event]:visible').evaluateAll((all) =>
    all.map((row) => {
      const { event = '', session = event } = (row as HTMLElement).dataset
      const time = row.querySelector('time')
      return { event, session, start: time?.dateTime ?? '', end: time?.dataset.end }
    }),
  )
  return rows
    .filter(({ start }) => start.includes('T'))
    .map(({ start, end, ...row }) => ({
      ...row,
      start: Date.parse(start),
      end: end === undefined ? undefined : Date.parse(end),
    }))
}

/** By counting: what two items are to each other, the earlier first. */
function expected(a: Item, b: Item, data: ProgrammeData): string | undefined {
  const end = a.end ?? a.start + 240 * minute
  if (a.start === b.start || (a.end !== undefined && b.start < a.end)) return 'overlaps'
  if (b.start < end) return 'mayOverlap'
  const places = ({ event, session }: Item) =>
    (data.elsewhere[session] ?? data.events[event]?.[2] ?? []).flatMap(
      (place) => data.venues[place] ?? [],
    )
  const ways = places(a).flatMap((from) => places(b).map((to) => minutesBetween(from, to)))
  const isKnown = a.end !== undefined && ways.length > 0 && !ways.includes(undefined)
  const has = (b.start - (a.end ?? 0)) / minute
  return isKnown && ways.every((way) => (way ?? 0) > has) ? 'transfer' : undefined
}

const notes = (page: Page) =>
  page.locator('.day li[data-event]:visible').evaluateAll((rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll('.note')].map((note) => {
        const { event = '', session = event } = (row as HTMLElement).dataset
        return `${session} ${note.className.replace('note ', '')}`
      }),
    ),
  )

test('J14.4 overlaps and transfers of 40 events are those of an oracle', async ({ page }) => {
  const faults = faultsOf(page)
  const ids = await forty(page)
  expect(ids).toHaveLength(40)
  await keep(page, ids)
  await expect.poll(() => shown(page)).toEqual(ids)
  const data = await dataOf(page)
  const items = (await timedRows(page)).filter(({ session }) => !data.off.includes(session))
  expect(items.length).toBeGreaterThan(30)
  const wanted = items.flatMap((a) =>
    items.flatMap((b) => {
      if (a.start > b.start || (a.start === b.start && a.session >= b.session)) return []
      const kind = expected(a, b, data)
      if (kind === undefined) return []
      const both = [`${a.session} ${kind}`, `${b.session} ${kind}`]
      return kind === 'transfer' ? both.slice(1) : both
    }),
  )
  expect(new Set(wanted.map((note) => note.split(' ')[1]))).toEqual(
    new Set(['overlaps', 'mayOverlap', 'transfer']),
  )
  expect((await notes(page)).sort()).toEqual(wanted.sort())
  expect(faults).toEqual([])
})

for (const language of languages) {
  const say = words(language)

  test(`shows what was chosen, by day, with its state in words, in ${language}`, async ({
    page,
  }) => {
    await keep(page, [cancelled, dateless, 'sample-not-there'], language)
    await expect.poll(() => shown(page)).toEqual([cancelled, dateless].sort())
    const row = page.locator(`li[data-event="${cancelled}"]:visible`)
    await expect(row.locator('strong')).toBeVisible()
    // What is not in the programme is listed, not dropped.
    await expect(page.getByText('sample-not-there')).toBeVisible()
    await expect(page.getByText(say.private ?? '')).toBeVisible()
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  })

  test(`says what has changed since the last visit, once, in ${language}`, async ({ page }) => {
    await keep(page, [cancelled], language)
    const heading = page.getByRole('heading', { name: say.changed ?? '' })
    await expect(heading).toBeVisible()
    await expect(page.locator('[data-changed]:visible')).toHaveCount(1)
    await page.reload()
    await expect(heading).toBeHidden()
  })

  test(`takes out one item or all, and brings them back, in ${language}`, async ({ page }) => {
    await keep(page, [cancelled, dateless], language)
    const row = page.locator(`li[data-event="${dateless}"]:visible`)
    await row.locator('my-star button').click()
    await expect(row).toBeVisible()
    await expect(row.locator('my-star button')).toBeFocused()
    expect(await kept(page)).toEqual([cancelled])
    await row.locator('my-star button').click()
    await page.getByRole('button', { name: say.clear ?? '' }).click()
    expect(await kept(page)).toEqual([])
    await expect(page.getByRole('heading', { name: say.empty ?? '' })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: say.cleared ?? '' })).toBeFocused()
    await page.getByRole('button', { name: say.undo ?? '' }).click()
    expect((await kept(page)).sort()).toEqual([cancelled, dateless].sort())
    await expect.poll(() => shown(page)).toEqual([cancelled, dateless].sort())
  })
}

test('J08.3 everything is reached by keyboard alone', async ({ page }) => {
  await page.goto('/en/2030/programme/')
  await page.locator('.day my-star button').filter({ visible: true }).first().focus()
  await page.keyboard.press('Enter')
  expect(await kept(page)).toHaveLength(1)
  await page.goto(mine('en'))
  const {
    clear = '',
    undo = '',
    print = '',
    calendar_get = '',
    share_copy = '',
    qr = '',
  } = words('en')
  const wanted = [print, clear, calendar_get, share_copy, qr]
  const met: string[] = []
  for (let presses = 0; presses < 60 && met.length < wanted.length; presses += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (wanted.includes(name)) met.push(name)
  }
  expect(met).toEqual(wanted)
  await page.getByRole('button', { name: clear }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: undo })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await kept(page)).toHaveLength(1)
})
