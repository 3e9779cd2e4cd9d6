import type { Page } from '@playwright/test'

/** Words of the button that makes type twice as large. */
export const large = {
  zh: '大字',
  en: 'Large type',
  ko: '큰 글씨',
  ja: '文字を大きく',
} as const

export const paper = { day: 'rgb(253, 252, 247)', night: 'rgb(7, 26, 46)' }

export const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

export const typeSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
