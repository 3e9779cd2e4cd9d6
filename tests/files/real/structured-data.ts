import { all, attribute, attributeOf, type Page, wordsOf } from './site'

export type Data = Record<string, unknown>

export const dataOf = (page: Page): Data[] =>
  all(page, 'script[type="application/ld+json"]').map((script) => {
    const [text] = script.children
    return JSON.parse(text?.type === 'text' ? text.value : '') as Data
  })

export const ofType = (page: Page, type: string) =>
  dataOf(page).filter((data) => data['@type'] === type)
export const titleOf = (page: Page) => wordsOf(page, 'h1')
export const canonicalOf = (page: Page) => attributeOf(page, 'link[rel="canonical"]', 'href')
export const timesOf = (page: Page) => all(page, 'time').map((time) => attribute(time, 'dateTime'))
export const namesOf = (nodes: unknown) =>
  ((nodes ?? []) as { name: string }[]).map(({ name }) => name)
