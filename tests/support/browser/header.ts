import type { Page } from '@playwright/test'
import { large } from './preferences'

const menus = ['languages', 'menu'] as const

/** Unfolds one of the two menus of the header. */
export async function openMenu(page: Page, name: (typeof menus)[number]) {
  const menu = page.locator('header details').nth(menus.indexOf(name))
  if (!(await menu.evaluate((element) => element.hasAttribute('open'))))
    await menu.locator('summary').click()
  return menu
}

/** A link of the header to an address, where it is seen: in the row, or in a menu that is open. */
export const headerLink = (page: Page, address: string) =>
  page.locator(`header nav a[href="${address}"]`).filter({ visible: true })

/** Goes to the same page in another language. @param tag as `hreflang` has it */
export async function switchLanguage(page: Page, tag: string) {
  await openMenu(page, 'languages')
  await page.locator(`header a[hreflang="${tag}"]`).click()
}

/** The button for large type, in the menu that is open then. */
export async function largeTypeButton(page: Page, language: keyof typeof large) {
  await openMenu(page, 'menu')
  return page.getByRole('button', { name: large[language] })
}
