import { expect, test as isolated, type Page } from '@playwright/test'
import { layout } from '../../support/browser/layout'
import { test } from '../../support/browser/shared-page'

const languages = ['zh', 'en', 'ko', 'ja'] as const

/** A venue of which everything is known. */
const known = (language: string) => `/${language}/places/sample-venue-1/`

/** Every word of a Chinese card is as large as this, in CSS pixels (J01.6). */
const leastSize = 24

const cardOf = (page: Page) => page.locator('copy-text [data-copy] .driver-card')
const copyButton = (page: Page) => page.locator('copy-text button').first()
const fullScreenButton = (page: Page) => page.locator('full-screen > button')

/** What a reader gets who pastes into another field. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.focus()
  })
  await page.keyboard.press('Control+V')
  return page.locator('body > textarea').inputValue()
}

for (const language of languages) {
  test(
    `J01.6 the card is large, in Chinese and black on white, in ${language}`,
    layout,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(known(language))
      const card = cardOf(page)
      await expect(card).toHaveAttribute('lang', 'zh-CN')
      await expect(card).toContainText('样例市样例区样例路1号')
      await expect(card).toContainText('电话：+86 631 000 0101')
      await expect(card).toHaveCSS('background-color', 'rgb(255, 255, 255)')
      const lines = await card.locator('p').evaluateAll((all) =>
        all.map((line) => {
          const { fontSize, color } = getComputedStyle(line)
          return { size: Number.parseFloat(fontSize), color }
        }),
      )
      expect(lines).toHaveLength(4)
      for (const { size, color } of lines) {
        expect(size).toBeGreaterThanOrEqual(leastSize)
        // 17.9 : 1 on white.
        expect(color).toBe('rgb(17, 24, 32)')
      }
      const box = await card.boundingBox()
      expect(box?.width).toBeGreaterThan(300)
    },
  )

  test(
    `J01.6 the card fills the screen, and Escape gives the page back, in ${language}`,
    layout,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(known(language))
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeHidden()
      await fullScreenButton(page).click()
      await expect(dialog).toBeVisible()
      expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 })
      await expect(dialog.locator('.driver-card')).toContainText('样例市样例区样例路1号')
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(fullScreenButton(page)).toBeFocused()
      await fullScreenButton(page).click()
      await dialog.getByRole('button').click()
      await expect(dialog).toBeHidden()
      await expect(fullScreenButton(page)).toBeFocused()
    },
  )
}

isolated.describe('J01.6 copying', () => {
  isolated(
    'works without navigator.clipboard, and takes the name and the address',
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
      })
      await page.goto(known('ko'))
      const said = page.locator('copy-text [role=status]')
      await expect(said.locator('p:visible')).toHaveCount(0)
      await copyButton(page).click()
      await expect(said.locator('[data-copied="true"]')).toBeVisible()
      await expect(said.locator('[data-copied="false"]')).toBeHidden()
      const name = await cardOf(page).locator('.name').innerText()
      expect(name).not.toBe('')
      const words = await pasted(page)
      expect(words).toContain(name)
      expect(words).toContain('样例市样例区样例路1号')
      expect(words).not.toContain('师傅')
    },
  )

  isolated('says in words that it is refused, and leaves the words selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto(known('ja'))
    await copyButton(page).click()
    await expect(page.locator('copy-text [data-copied="false"]')).toBeVisible()
    await expect(page.locator('copy-text [data-copied="true"]')).toBeHidden()
    expect(await page.evaluate(() => String(getSelection()))).toContain('样例市样例区样例路1号')
  })
})

isolated('J01.6 all of it works once the network is gone', async ({ page, context }) => {
  await page.goto(known('en'))
  await context.setOffline(true)
  await fullScreenButton(page).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await copyButton(page).click()
  await expect(page.locator('copy-text [data-copied]:not([hidden])')).toHaveCount(1)
})

test('J13.4 Amap comes first among the maps, and the way there is told in words', async ({
  page,
}) => {
  for (const language of languages) {
    await page.goto(known(language))
    const hosts = await page
      .locator('main a[rel~="external"]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).host))
    expect(hosts).toHaveLength(4)
    expect(hosts[0]).toBe('uri.amap.com')
  }
  await expect(page.locator('#facts + dl')).toContainText('見本停留所')
})

test('a venue without an address has no row for it, and its card gives the name', async ({
  page,
}) => {
  await page.goto('/en/places/sample-venue-14/')
  await expect(cardOf(page).locator('p')).toHaveCount(3)
  const terms = await page.locator('#facts + dl dt').allTextContents()
  expect(terms.length).toBeGreaterThan(0)
  expect(terms.filter((term) => term.startsWith('Address'))).toEqual([])
})

isolated.describe('without JavaScript', () => {
  isolated.use({ javaScriptEnabled: false })

  isolated(
    'J01.6 the card is on the page, and no button that would do nothing',
    async ({ page }) => {
      await page.goto(known('zh'))
      await expect(cardOf(page)).toBeVisible()
      await expect(page.locator('main button:visible')).toHaveCount(0)
      await expect(page.getByRole('dialog')).toBeHidden()
    },
  )
})
