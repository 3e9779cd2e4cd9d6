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

export const open = async (page: Page, query = '') => {
  await setClock(page, early)
  await page.goto(programme + query)
  await page.locator('programme-filter details').evaluate((details) => {
    details.setAttribute('open', '')
  })
}

export const status = (page: Page) => page.locator('programme-filter [role=status]')
