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

/** The choices of colours and type size at the foot of the page, unfolded. */
export async function openDisplay(page: Page) {
  const display = page.locator('footer reader-preferences details')
  if (!(await display.evaluate((element) => element.hasAttribute('open'))))
    await display.locator('summary').click()
  return display
}

/** A choice of colours or type size. @param name in the words of the page */
export const displayChoice = async (page: Page, name: string) =>
  (await openDisplay(page)).getByRole('radio', { name })

/** Heights of header and footer; how many rows the parts of the header take. */
export const frameOf = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    const row = [...document.querySelectorAll('body > header :is(div > a, summary)')].map((part) =>
      part.getBoundingClientRect(),
    )
    return {
      header: boxOf('body > header').height,
      footer: boxOf('body > footer').height,
      rows: new Set(row.map(({ top, bottom }) => Math.round((top + bottom) / 2))).size,
      parts: row.length,
    }
  })
