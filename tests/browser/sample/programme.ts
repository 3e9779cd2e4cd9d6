import type { Page } from '@playwright/test'

export const programme = '/zh/2030/programme/'

/** Before every registration closes, so that the states are those of the content. */
export const early = '2030-01-01T12:00'

/** Sets the device's clock to a date and time in Beijing. */
export const setClock = (page: Page, local: string) =>
  page.clock.install({ time: new Date(`${local}+08:00`) })

/** Ids of the events with a row on the page that is not hidden, sorted. */
export const shownIds = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('main [data-facets]')]
    const shown = rows.filter((row) => !row.closest('[hidden]'))
    return [...new Set(shown.map((row) => row.dataset.event ?? ''))].sort()
  })

/** Collects every error and every message of the page; must stay empty. */
export function watch(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => found.push(message.text()))
  return found
}

/** Numbers from 0 to 1, the same on every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
