import { expect, test } from '@playwright/test'

const locales = ['zh', 'en', 'ko', 'ja'] as const
const address = (locale: string) => new RegExp(`^https?://.+/${locale}/2030/programme\\.ics$`)

for (const locale of locales) {
  test(`J04.1 the address of the programme can be copied in ${locale}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${locale}/2030/subscribe/`)
    const first = page.locator('copy-text').first()
    await first.getByRole('button').click()
    await expect(first.getByRole('status')).not.toHaveText('')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(address(locale))
  })
}

test('J01.7 without a clipboard the address is selected, and nothing throws', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto('/ko/2030/subscribe/')
  const first = page.locator('copy-text').first()
  await first.getByRole('button').click()
  await expect(first.locator('[data-copied=false]')).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(address('ko'))
  expect(errors).toEqual([])
})

test('a calendar of a part is found and opened by keyboard', async ({ page }) => {
  await page.goto('/en/2030/subscribe/')
  const group = page.locator('details').filter({ has: page.getByText(/^Topic/) })
  await group.locator('summary').focus()
  await page.keyboard.press('Enter')
  const link = group.getByRole('link').first()
  await expect(link).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('J01.7 the address stands in the page, with the way out of other applications', async ({
    page,
  }) => {
    await page.goto('/ko/2030/subscribe/')
    const first = page.locator('copy-text').first()
    await expect(first.locator('[data-copy]')).toHaveText(address('ko'))
    await expect(first.getByRole('button')).toBeHidden()
    await expect(page.getByText('카카오톡').first()).toBeVisible()
    await page.goto('/ko/2030/programme/')
    const event = await page.locator('[data-event] a').first().getAttribute('href')
    await page.goto(String(event))
    await expect(page.getByText('카카오톡').first()).toBeVisible()
  })
})
