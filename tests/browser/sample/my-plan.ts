import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { EventFacts } from '@/lib/model/schema/event'
import type { ProgrammeData } from '@/lib/programme/my-programme/data'
import { events } from './oracle'

const first = (isWanted: (facts: EventFacts) => boolean): string => {
  const found = events.find(isWanted)
  if (found === undefined) throw new Error('the sample edition lacks such an event')
  return found.id
}

/** An event that was cancelled, of which the time is known, and one that has no day. */
export const cancelled = first(({ status, when }) => status === 'cancelled' && 'start' in when)
export const dateless = first(
  ({ status, when }) => status === 'scheduled' && 'precision' in when && when.precision === 'month',
)

export const languages = ['zh', 'en', 'ko', 'ja'] as const

export type Language = (typeof languages)[number]

export const year = 2030

/** Messages of the reader's own programme, as the files of the site have them. */
export const words = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')).my_programme

export const mine = (language: Language) => `/${language}/${year}/my-programme/`
export const programme = (language: Language) => `/${language}/${year}/programme/`

/** What the page knows besides its rows. */
export const dataOf = (page: Page): Promise<ProgrammeData> =>
  page
    .locator('my-programme')
    .evaluate((element) => JSON.parse((element as HTMLElement).dataset.programme ?? ''))

/** Keeps a plan as the star does, each item as it was before any change, and opens its page. */
export async function keep(page: Page, ids: readonly string[], language: Language = 'en') {
  await page.goto(mine(language))
  await page.evaluate(([name, plan]) => localStorage.setItem(name, plan), [
    `my-programme-${year}`,
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, 0]))),
  ] as const)
  await page.reload()
}

export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(
    (name) => Object.keys(JSON.parse(localStorage.getItem(name) ?? '{}')),
    `my-programme-${year}`,
  )

/** Events whose rows are seen, each once. */
export const shown = async (page: Page) => {
  const ids = await page
    .locator('my-programme li[data-event]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ''))
  return [...new Set(ids)].sort()
}

/** Every tenth event of the sample edition: 40 of all kinds, shapes and states. */
export async function forty(page: Page): Promise<string[]> {
  await page.goto(mine('en'))
  const ids = Object.keys((await dataOf(page)).events).sort()
  return ids.filter((_, place) => place % 10 === 1)
}

/** What a page says went wrong. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => faults.push(message.text()))
  return faults
}
