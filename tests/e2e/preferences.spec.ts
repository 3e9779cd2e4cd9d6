import { expect, type Page, test } from '@playwright/test'
import { languages, listed } from './addresses'

const large = {
  zh: '大字',
  en: 'Large type',
  ko: '큰 글씨',
  ja: '文字を大きく',
} as const

const notKept = {
  zh: '浏览器不允许保存',
  en: 'does not allow this choice to be kept',
  ko: '저장할 수 없습니다',
  ja: '保存されません',
} as const

const paper = { day: 'rgb(253, 252, 247)', night: 'rgb(7, 26, 46)' }

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Words that are cut off at the edge of their box. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, display } = getComputedStyle(element)
        const isOutside = element.getBoundingClientRect().right > document.body.clientWidth + 1
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        return (
          display !== 'none' &&
          !element.closest('svg, .sr-only, .skip-link') &&
          (isOutside || isCut)
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

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
      await expect(page.getByRole('radio', { name: 'As on the device' })).toBeChecked()

      await page.getByRole('radio', { name: 'Dark' }).check()
      expect(await ground(page)).toBe(paper.night)
      await page.getByRole('radio', { name: 'Light' }).check()
      expect(await ground(page)).toBe(paper.day)
      await page.getByRole('radio', { name: 'As on the device' }).check()
      expect(await ground(page)).toBe(own)
      await context.close()
    })
  }

  test('stay through reload, links and a change of language', async ({ page }) => {
    await page.goto('/en/2023/events/hobie-open-2023/')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.reload()
    expect(await ground(page)).toBe(paper.night)
    await page.locator('header nav a[href="/en/news/"]').click()
    await expect(page).toHaveURL('/en/news/')
    expect(await ground(page)).toBe(paper.night)
    await page.locator('header a[href="/ja/news/"]').click()
    await expect(page).toHaveURL('/ja/news/')
    expect(await ground(page)).toBe(paper.night)
    await expect(page.getByRole('radio', { name: 'ダーク' })).toBeChecked()
    await page.goBack()
    await page.getByRole('radio', { name: 'Light' }).check()
    await page.goForward()
    await expect(page.getByRole('radio', { name: 'ライト' })).toBeChecked()
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
    await page.getByRole('radio', { name: '深色' }).check()
    const html = page.locator('html')
    await expect(html).toHaveCSS('color-scheme', 'dark')
    await page.emulateMedia({ media: 'print' })
    await expect(html).toHaveCSS('color-scheme', 'light')
  })
})

for (const language of languages) {
  test(`large type is twice the size in one tap and stays, in ${language} (J02.4)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${language}/`)
    const normal = await typeSize(page)
    const button = page.getByRole('button', { name: large[language] })
    await expect(button).toBeInViewport()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toBeInViewport()
    expect(await typeSize(page)).toBe(2 * normal)
    await page.locator(`header nav a[href="/${language}/2023/programme/"]`).click()
    await expect(page).toHaveURL(`/${language}/2023/programme/`)
    expect(await typeSize(page)).toBe(2 * normal)
    await button.click()
    expect(await typeSize(page)).toBe(normal)
    await page.reload()
    expect(await typeSize(page)).toBe(normal)
  })

  test(`refused storage is said in words and breaks nothing, in ${language}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => errors.push(message.text()))
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await page.goto(`/${language}/about/`)
    const said = page.locator('header').getByText(notKept[language])
    await expect(said).toBeHidden()
    const normal = await typeSize(page)
    await page.getByRole('button', { name: large[language] }).click()
    expect(await typeSize(page)).toBe(2 * normal)
    await expect(said).toBeVisible()
    await page.locator('footer input[value="dark"]').check()
    expect(await ground(page)).toBe(paper.night)
    await expect(page.locator('footer').getByText(notKept[language])).toBeVisible()
    await page.reload()
    expect(await typeSize(page)).toBe(normal)
    expect(errors).toEqual([])
  })
}

/** One page of each kind. */
const kinds = [
  '/',
  '/2023/',
  '/2023/programme/',
  '/2023/events/hobie-open-2023/',
  '/2023/projects/',
  '/2023/projects/signing-2023-06-16/',
  '/news/',
  '/news/signing-42-projects/',
  '/visit/',
  '/sources/',
  '/directory/',
]

for (const language of languages) {
  test(`large type fits, with targets of 60 px, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.addInitScript(() => localStorage.setItem('type', 'large'))
    expect(kinds.filter((path) => !listed.includes(`/${language}${path}`))).toEqual([])
    for (const path of kinds) {
      await page.goto(`/${language}${path}`)
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await typeSize(page)).toBe(32)
        expect(await widthOf(page), `${path} at ${width} px`).toBeLessThanOrEqual(width)
        expect(await clipped(page), `${path} at ${width} px`).toEqual([])
      }
      const targets = page.locator('header a, header button, nav a, footer label, a.border-2')
      const sizes = await targets.evaluateAll((all) =>
        all.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect().toJSON() })),
      )
      expect(sizes.length).toBeGreaterThan(10)
      const small = sizes.filter(({ box }) => box.width < 60 || box.height < 60)
      expect(small, path).toEqual([])
    }
  })
}

test('nothing on a page moves while it loads, whatever was chosen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('type', 'large')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifted: (Reflect.get(window, 'shifted') ?? 0) + Reflect.get(entry, 'value'),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // The element comes long after the first paint.
  await page.route('**/preferences.element-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/en/news/')
  await expect(page.getByRole('button', { name: large.en })).toBeVisible()
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => Reflect.get(window, 'shifted') ?? 0)).toBe(0)
})

test('the choice of a language and the missing page offer large type too', async ({ page }) => {
  for (const path of ['/', '/no-such-page/']) {
    await page.goto(path)
    const button = page.getByRole('button', { name: large.ko })
    await expect(button).toContainText(large.zh)
    await button.click()
    expect(await typeSize(page)).toBe(32)
    await page.setViewportSize({ width: 320, height: 740 })
    expect(await widthOf(page)).toBeLessThanOrEqual(320)
    await button.click()
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('no choice is shown, and the page follows the system', async ({ page }) => {
    await page.goto('/zh/about/')
    await expect(page.locator('reader-preferences')).toHaveCount(2)
    await expect(page.locator('reader-preferences button')).toBeHidden()
    await expect(page.locator('reader-preferences fieldset').first()).toBeHidden()
    await expect(page.locator('body')).toHaveCSS('background-color', paper.night)
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(242, 239, 230)')
  })
})

test('forced colours leave every state to be told apart, and the flags their colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/2023/programme/')
  const button = page.getByRole('button', { name: large.en })
  const mark = () => button.evaluate((element) => getComputedStyle(element, '::before').content)
  expect(await mark()).toBe('none')
  await button.click()
  expect(await mark()).toContain('✓')
  const current = page.locator('header [aria-current="page"]')
  await expect(current).toHaveCSS('font-weight', '700')
  const flag = page.locator('main svg').first()
  await expect(flag).toHaveCSS('forced-color-adjust', 'none')
  await expect(flag).toHaveCSS('outline-style', 'solid')
  await expect(flag.locator('path').first()).toHaveCSS('fill', /^rgb\((?!0, 0, 0)/)
})

test('more contrast leaves nothing quiet', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('/en/news/')
  const quiet = page.locator('main .text-quiet').first()
  await expect(quiet).toHaveCSS('color', 'rgb(10, 32, 56)')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(quiet).toHaveCSS('color', 'rgb(242, 239, 230)')
})
