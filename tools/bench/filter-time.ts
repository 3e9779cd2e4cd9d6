import { withServedSite } from '../browser'

/** Milliseconds that choosing a value takes on a processor slowed four times. */
export interface FilterTime {
  rows: number
  /** The slowest of all values, each the middle of `rounds`, until the element has done its work. */
  filter: number
  /** The same with the layout of the page that follows. */
  withLayout: number
}

const address = '/zh/2030/programme/list/'

/** Each value is chosen so often: once alone may fall together with the browser's own housekeeping. */
const rounds = 5

/** Chooses every value of the form, and clears it again. Runs in the page: no functions with names. */
function measureInPage(rounds: number) {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('programme-filter input')].filter(
    ({ type }) => type === 'checkbox',
  )
  const times = boxes.map((box) =>
    Array.from({ length: rounds }, () => {
      const began = performance.now()
      box.click()
      const filtered = performance.now()
      document.body.getBoundingClientRect()
      const laidOut = performance.now()
      box.click()
      document.body.getBoundingClientRect()
      return { filter: filtered - began, withLayout: laidOut - began }
    }),
  )
  return { rows: document.querySelectorAll('[data-facets]').length, times }
}

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The slowest value, each by the middle of its rounds. @throws Error where there are none */
function slowest({ rows, times }: ReturnType<typeof measureInPage>): FilterTime {
  if (times.length === 0) throw new Error('no values to choose from')
  const filter = times.map((each) => middle(each.map((one) => one.filter)))
  const withLayout = times.map((each) => middle(each.map((one) => one.withLayout)))
  return { rows, filter: Math.max(...filter), withLayout: Math.max(...withLayout) }
}

/** Filters the list of a finished sample edition in Chromium. */
export const filterTime = (site: string): Promise<FilterTime> =>
  withServedSite(site, async (browser, origin) => {
    const page = await browser.newPage()
    const devTools = await page.context().newCDPSession(page)
    await page.goto(`${origin}${address}`)
    await page.waitForFunction(() => customElements.get('programme-filter') !== undefined)
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return slowest(await page.evaluate(measureInPage, rounds))
  })
