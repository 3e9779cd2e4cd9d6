import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { allPaths, settings } from './content'
import { all, attribute, type Page, pages, words } from './site'

/** Names and targets of the links of a part that is the same on every page. */
const linksIn = (page: Page, part: string) =>
  all(page, part).map((link) => `${words(link)} ${attribute(link, 'href')}`)

const inLanguage = (locale: Locale) => pages.filter((page) => page.locale === locale)

describe.each(locales)('every page in %s', (locale) => {
  const own = inLanguage(locale)

  it('has the same navigation in the same order (3.2.3)', () => {
    expect(own).toHaveLength(allPaths.length)
    const name = translator(locale)('layout.navigation')
    const main = own.map((page) => linksIn(page, `body > header nav[aria-label="${name}"] a`))
    const further = own.map((page) => linksIn(page, 'body > footer nav a'))
    for (const links of [main, further]) {
      expect(links[0]?.length).toBeGreaterThanOrEqual(4)
      expect(new Set(links.map((each) => each.join('\n'))).size).toBe(1)
    }
  })

  it('says in the same place of the foot how to report an error, where there is an address (3.2.6)', () => {
    expect(own).toHaveLength(allPaths.length)
    const help = translator(locale)('layout.report_error')
    const places = own.map((page) =>
      all(page, 'body > footer p').findIndex((each) => words(each).startsWith(help)),
    )
    expect(new Set(places).size).toBe(1)
    expect(places[0] === -1).toBe(settings.contact.general.email === '')
  })
})
