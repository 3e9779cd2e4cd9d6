import { expect, test } from '@playwright/test'
import {
  displayChoice,
  headerLink,
  largeTypeButton,
  switchLanguage,
} from '../../support/browser/header'
import { ground, paper } from '../../support/browser/preferences'

test.describe('colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`follow a system that is ${colorScheme}, until the reader chooses`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto('/en/about/')
      const own = colorScheme === 'dark' ? paper.night : paper.day
      expect(await ground(page)).toBe(own)
      await expect(await displayChoice(page, 'Same as device')).toBeChecked()

      await (await displayChoice(page, 'Dark')).check()
      expect(await ground(page)).toBe(paper.night)
      await (await displayChoice(page, 'Light')).check()
      expect(await ground(page)).toBe(paper.day)
      await (await displayChoice(page, 'Same as device')).check()
      expect(await ground(page)).toBe(own)
      await context.close()
    })
  }

  test('stay through reload, links and a change of language', async ({ page }) => {
    await page.goto('/en/2023/events/hobie-open-2023/')
    await (await displayChoice(page, 'Dark')).check()
    await page.reload()
    expect(await ground(page)).toBe(paper.night)
    await headerLink(page, '/en/news/').click()
    await expect(page).toHaveURL('/en/news/')
    expect(await ground(page)).toBe(paper.night)
    await switchLanguage(page, 'ja')
    await expect(page).toHaveURL('/ja/news/')
    expect(await ground(page)).toBe(paper.night)
    await expect(await displayChoice(page, 'ダーク')).toBeChecked()
    await page.goBack()
    await (await displayChoice(page, 'Light')).check()
    await page.goForward()
    await expect(await displayChoice(page, 'ライト')).toBeChecked()
    expect(await ground(page)).toBe(paper.day)
  })

  test('are there before the first paint', async ({ page }) => {
    await page.goto('/zh/')
    await page.evaluate(() => localStorage.setItem('colour', 'dark'))
    // The element comes late or never: the colours do not wait for it.
    await page.route('**/preferences.element-*.js', (route) => route.abort())
    await page.goto('/zh/news/')
    expect(await ground(page)).toBe(paper.night)
  })

  test('of paper are those of day', async ({ page }) => {
    await page.goto('/zh/about/')
    await (await displayChoice(page, '深色')).check()
    const html = page.locator('html')
    await expect(html).toHaveCSS('color-scheme', 'dark')
    await page.emulateMedia({ media: 'print' })
    await expect(html).toHaveCSS('color-scheme', 'light')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('no choice is shown, and the page follows the system', async ({ page }) => {
    await page.goto('/zh/about/')
    await expect(page.locator('reader-preferences')).toHaveCount(2)
    await expect(page.locator('reader-preferences button')).toBeHidden()
    await expect(page.locator('reader-preferences summary')).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('background-color', paper.night)
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(242, 239, 230)')
  })
})

test('forced colours leave every state to be told apart, and the flags their colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/2023/programme/')
  const current = page.locator('.site-links [aria-current="page"]').filter({ visible: true })
  await expect(current).toHaveCSS('border-bottom-width', '4px')
  const button = await largeTypeButton(page, 'en')
  const mark = () => button.evaluate((element) => getComputedStyle(element, '::before').content)
  expect(await mark()).toBe('none')
  await button.click()
  expect(await mark()).toContain('✓')
  const flag = page.locator('main li svg').first()
  await expect(flag).toHaveCSS('forced-color-adjust', 'none')
  await expect(flag).toHaveCSS('outline-style', 'solid')
  await expect(page.locator('main symbol path').first()).toHaveCSS('fill', /^rgb\((?!0, 0, 0)/)
})

test('more contrast leaves nothing quiet', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('/en/news/')
  const quiet = page.locator('main .text-quiet').first()
  await expect(quiet).toHaveCSS('color', 'rgb(10, 32, 56)')
  await (await displayChoice(page, 'Dark')).check()
  await expect(quiet).toHaveCSS('color', 'rgb(242, 239, 230)')
})
