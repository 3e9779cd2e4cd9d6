import { expect, test as isolated, type Page } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'
import { faultsOf, kept, languages, mine, programme, words, year } from './my-plan'

const order = (page: Page) =>
  page
    .locator('main li[data-event]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.session ?? ''))

const firstRow = (page: Page) => page.locator('.day > ul > li[data-event]:visible').first()

const firstStar = (page: Page) => firstRow(page).locator('my-star button')

const said = (text: string, title: string) => text.replace('<title></title>', title)

for (const language of languages) {
  test(`J07.3 a star says its state and moves nothing, in ${language}`, async ({ page }) => {
    const { star_on: on = '', star_off: off = '' } = words(language)
    await page.goto(programme(language))
    const before = await order(page)
    expect(before.length).toBeGreaterThan(400)
    const star = firstStar(page)
    const row = firstRow(page)
    const title = (await row.locator('h3 a').textContent()) ?? ''
    expect(title.length).toBeGreaterThan(3)
    await expect(star).toHaveAccessibleName(said(off, title))
    await expect(star).toHaveAttribute('aria-pressed', 'false')
    await star.scrollIntoViewIfNeeded()
    const place = await star.boundingBox()

    await star.click()
    await expect(star).toHaveAccessibleName(said(on, title))
    await expect(star).toHaveAttribute('aria-pressed', 'true')
    await expect(star).toBeFocused()
    await expect(page.locator('star-words a')).toContainText('(1)')
    expect(await order(page)).toEqual(before)
    expect(await star.boundingBox()).toEqual(place)

    // The same star in every language, on the list and on the page of the event (D7).
    const id = (await row.getAttribute('data-event')) ?? ''
    for (const other of languages) {
      await page.goto(`/${other}/${year}/events/${id}/`)
      await expect(page.locator('my-star button')).toHaveAttribute('aria-pressed', 'true')
    }
    await page.goto(programme(language))
    await firstStar(page).click()
    await expect(firstStar(page)).toHaveAccessibleName(said(off, title))
    expect(await kept(page)).toEqual([])
  })

  isolated(
    `J13.5 where storage is refused a star works and says that it ends, in ${language}`,
    async ({ page }) => {
      const faults = faultsOf(page)
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      })
      await page.goto(programme(language))
      const note = page.getByRole('status').getByText(words(language).not_kept ?? '')
      await expect(note).toBeHidden()
      await firstStar(page).click()
      await expect(firstStar(page)).toHaveAttribute('aria-pressed', 'true')
      await expect(note).toBeInViewport()
      await expect(page.locator('star-words a')).toContainText('(1)')
      await page.reload()
      await expect(firstStar(page)).toHaveAttribute('aria-pressed', 'false')
      await page.goto(mine(language))
      await expect(page.getByRole('heading', { name: words(language).empty ?? '' })).toBeVisible()
      expect(faults).toEqual([])
    },
  )
}

test(
  'stars are large enough to be tapped, and there before their script',
  layout,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.route('**/star.element-*.js', (route) => route.abort())
    await page.goto(programme('zh'))
    const place = await firstRow(page).locator('my-star').boundingBox()
    const heights = () =>
      page.locator('.day li').evaluateAll((rows) => rows.map((row) => row.clientHeight))
    const without = await heights()
    await page.unroute('**/star.element-*.js')
    await page.reload()
    const star = await firstStar(page).boundingBox()
    expect(star?.width).toBeGreaterThanOrEqual(44)
    expect(star?.height).toBeGreaterThanOrEqual(44)
    expect(place).toMatchObject({ width: star?.width, height: star?.height })
    expect(await heights()).toEqual(without)
  },
)

isolated('a star set in one window is set in the other', async ({ context }) => {
  const [page, other] = [await context.newPage(), await context.newPage()]
  await page.goto(programme('en'))
  await other.goto(programme('ja'))
  await firstStar(page).click()
  await expect(firstStar(other)).toHaveAttribute('aria-pressed', 'true')
})

isolated.describe('without scripts', () => {
  isolated.use({ javaScriptEnabled: false })

  for (const language of languages)
    isolated(
      `there is no star, and the page says what there is instead, in ${language}`,
      async ({ page }) => {
        await page.goto(programme(language))
        await expect(page.locator('my-star').first()).toBeHidden()
        await page.goto(mine(language))
        await expect(page.getByText(words(language).no_script ?? '')).toBeVisible()
        await expect(page.locator('my-programme')).toBeHidden()
        const links = await page
          .locator('.no-script a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
        expect(links).toEqual([programme(language), `/${language}/${year}/programme.ics`])
      },
    )
})
