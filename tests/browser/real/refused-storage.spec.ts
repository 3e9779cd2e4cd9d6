import { expect, test } from '@playwright/test'
import { languages } from '../../support/browser/addresses'
import { largeTypeButton, openDisplay } from '../../support/browser/header'
import { ground, paper, typeSize } from '../../support/browser/preferences'

const notKept = {
  zh: '无法保存',
  en: 'Cannot be saved',
  ko: '저장할 수 없어',
  ja: '保存できない',
} as const

for (const language of languages) {
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
    await (await largeTypeButton(page, language)).click()
    expect(await typeSize(page)).toBe(2 * normal)
    await expect(said).toBeVisible()
    await openDisplay(page)
    await page.locator('footer input[value="dark"]').check()
    expect(await ground(page)).toBe(paper.night)
    await expect(page.locator('footer').getByText(notKept[language])).toBeVisible()
    await page.reload()
    expect(await typeSize(page)).toBe(normal)
    expect(errors).toEqual([])
  })
}
