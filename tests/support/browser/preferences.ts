import type { Page } from '@playwright/test'

/** Words of the button that makes type twice as large. */
export const large = {
  zh: '大字版',
  en: 'Larger text',
  ko: '큰 글씨',
  ja: '文字を大きく',
} as const

export const paper = { day: 'rgb(253, 252, 247)', night: 'rgb(7, 26, 46)' }

/** What the function gives in the page, once the page that a link led to is there. */
async function inPage<Result>(page: Page, read: () => Result) {
  await page.waitForLoadState()
  return page.evaluate(read)
}

export const ground = (page: Page) =>
  inPage(page, () => getComputedStyle(document.body).backgroundColor)

export const typeSize = (page: Page) =>
  inPage(page, () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

export const widthOf = (page: Page) => inPage(page, () => document.documentElement.scrollWidth)
