import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { sheetsOf } from '../../support/browser/pdf'
import { parseCalendar, value } from '../../unit/outputs/calendar/parse'
import { cancelled, dateless, forty, keep, languages, words, year } from './my-plan'

const entriesOf = (text: string) =>
  parseCalendar(text).children.filter(({ name }) => name === 'VEVENT')

const uidsOf = (text: string) => entriesOf(text).map((entry) => value(entry, 'UID') ?? '')

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  expect(download.suggestedFilename()).toBe('my-programme.ics')
  return readFileSync(await download.path(), 'utf8')
}

for (const language of languages) {
  const say = words(language)

  test(`J14.5 the calendar file has the entries of the public one, in ${language}`, async ({
    page,
  }) => {
    const ids = await forty(page)
    await keep(page, ids, language)
    const copy = await downloaded(page, say.calendar_get ?? '')
    const published = await page.request.get(`/${language}/${year}/programme.ics`)
    const all = (await published.text()).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g) ?? []
    const wanted = all.filter((entry) =>
      ids.includes(/UID:([^.@]+)/.exec(entry.replace(/\r\n /g, ''))?.[1] ?? ''),
    )
    expect(wanted.length).toBeGreaterThan(30)
    expect(copy.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g)).toEqual(wanted)
    expect(new Set(uidsOf(copy)).size).toBe(wanted.length)
    for (const note of [say.calendar_note, say.calendar_blocked])
      await expect(page.getByText(note ?? '')).toBeVisible()
  })
}

test('J14.5 each item has a link to a real file, for browsers that download nothing else (T7)', async ({
  page,
}) => {
  const ids = [cancelled, 'sample-exhibition-331', dateless]
  await keep(page, ids)
  const links = await page
    .locator('.file:visible a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect([...new Set(links)]).toHaveLength(2)
  for (const link of links) {
    const file = await page.request.get(link)
    expect(file.headers()['content-type']).toContain('text/calendar')
    expect(uidsOf(await file.text()).length).toBeGreaterThan(0)
  }
  // Where the calendar cannot be read, the page says so.
  await page.route('**/programme.ics', (route) => route.abort())
  await page.getByRole('button', { name: words('en').calendar_get ?? '' }).click()
  await expect(page.getByText(words('en').calendar_failed ?? '')).toBeVisible()
})

for (const language of languages)
  test(
    `J14.6 on paper a day has a page of its own, with Chinese addresses, in ${language}`,
    layout,
    async ({ page }) => {
      const ids = [
        'sample-exchange-214',
        'sample-tour-176',
        'sample-food-231',
        'sample-exchange-352',
      ]
      await keep(page, ids, language)
      const days = page.locator('.day:visible')
      expect(await days.count()).toBeGreaterThan(1)
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(await days.count())
      await page.emulateMedia({ media: 'print' })
      const places = page.locator('.chinese:visible')
      expect(await places.count()).toBeGreaterThanOrEqual(ids.length)
      await expect(places.first()).toHaveAttribute('lang', 'zh-CN')
      for (const text of await places.allTextContents()) expect(text).toMatch(/样例.+样例路\d+号/)
      await expect(page.locator('my-programme button:visible')).toHaveCount(0)
    },
  )
