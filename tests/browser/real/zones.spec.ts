import { expect, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'

const zones = ['America/Los_Angeles', 'Asia/Seoul', 'Asia/Shanghai']
const paths = languages.flatMap((language) => [
  `/${language}/2023/programme/`,
  `/${language}/2023/events/signing-ceremony-2023/`,
  `/${language}/sources/`,
])

for (const path of paths) {
  test(`dates on ${path} are the same in every zone (T14)`, async ({ browser, baseURL }) => {
    const read = async (timezoneId: string) => {
      const context = await browser.newContext({ timezoneId, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto(path)
      const dates = await page
        .locator('time[datetime]')
        .evaluateAll((all) =>
          all.map((time) => `${time.getAttribute('datetime')} ${time.textContent}`),
        )
      await context.close()
      return dates
    }
    const [first, ...others] = await Promise.all(zones.map(read))
    expect(first?.length).toBeGreaterThan(2)
    for (const other of others) expect(other).toEqual(first)
  })
}
