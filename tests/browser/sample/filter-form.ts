import type { Page } from '@playwright/test'
import { early, programme, setClock } from './programme'

/** The values of the form by facet, in its order. */
export const choices = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('programme-filter fieldset input'),
    ]
    return boxes.map(({ name, value }) => [name, value] as const)
  })

/** Opens the filter with all its groups. */
export const unfold = (page: Page) =>
  page.locator('.list-filter details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })

export const open = async (page: Page, query = '') => {
  await setClock(page, early)
  await page.goto(programme + query)
  await unfold(page)
}

export const status = (page: Page) => page.locator('programme-filter [role=status]')
