import { select, selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { links, words } from '../../support/tree'
import { distinct, events, eventsIn, programme, weight } from './programme-page'
import { files } from './read'

const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort()
const shown = (locale: string, rest: string) => distinct(eventsIn(programme(locale, rest)))
const facetPages = files
  .map((file) => /^(\w+)\/2030\/programme\/([a-z]+\/[^/]+)\/index\.html$/.exec(file))
  .flatMap((match) => (match ? [{ locale: match[1] ?? '', rest: `${match[2]}/` }] : []))

describe('the pages of single choices', () => {
  it('are the same in four languages', () => {
    const rests = (locale: string) =>
      facetPages.filter((page) => page.locale === locale).map(({ rest }) => rest)
    expect(rests('zh').length).toBeGreaterThan(100)
    for (const locale of locales) expect(rests(locale).sort(), locale).toEqual(rests('zh').sort())
  })

  it('are all reached by links from the programme, without a script', () => {
    for (const locale of locales) {
      const reached = new Set(links(programme(locale, '')))
      const missing = facetPages.filter(
        (page) => page.locale === locale && !reached.has(`/${locale}/2030/programme/${page.rest}`),
      )
      expect(missing, locale).toEqual([])
    }
  })

  it('have at least one row each, a title of their own and the way back', () => {
    const own = facetPages.filter(({ locale }) => locale === 'en')
    const titles = own.map(({ rest }) => {
      const tree = programme('en', rest)
      expect(eventsIn(tree).length, rest).toBeGreaterThan(0)
      const main = select('main', tree)
      expect(main && links(main), rest).toContain('/en/2030/programme/')
      expect(selectAll('main nav [aria-current="page"]', tree), rest).toHaveLength(1)
      return words(select('h1', tree) ?? tree)
    })
    expect(new Set(titles).size).toBe(own.length)
  })

  it('have exactly the events that have the value', () => {
    expect(shown('ko', 'kind/forum/')).toEqual(ids(events.filter(({ kind }) => kind === 'forum')))
    expect(shown('ja', 'attendance/online/')).toEqual(
      ids(events.filter(({ attendance }) => attendance === 'online')),
    )
  })

  it('show of a day only its own sessions', () => {
    const tree = programme('en', 'day/2030-06-13/')
    expect(
      selectAll('main section[id^="2030"]', tree).map(({ properties }) => properties.id),
    ).toEqual(['2030-06-13'])
  })

  it('weigh at most 70,000 bytes with their style sheets', () => {
    const heavy = facetPages.filter(({ locale, rest }) => weight(locale, rest) > 70_000)
    expect(heavy).toEqual([])
  })
})

describe.each(locales)('what is not known, in %s', (locale) => {
  const t = translator(locale)

  it('J02.2 is not among what is free, and is counted there', () => {
    const free = events.filter(({ price }) => price === 'free')
    const unknown = events.filter(({ price }) => price === 'unknown')
    expect(unknown.length).toBeGreaterThan(10)
    expect(shown(locale, 'price/free/')).toEqual(ids(free))
    expect(words(programme(locale, 'price/free/'))).toContain(
      t('programme.price_unknown_more', { count: unknown.length }),
    )
  })

  it('J02.3 is not among what is free of steps, and is counted there', () => {
    const fact = ({ access }: (typeof events)[number]) =>
      access === 'unknown' ? 'unknown' : (access.step_free ?? 'unknown')
    const unknown = events.filter((facts) => fact(facts) === 'unknown')
    expect(unknown.length).toBeGreaterThan(10)
    expect(shown(locale, 'access/step_free/')).toEqual(
      ids(events.filter((facts) => fact(facts) === 'yes')),
    )
    expect(words(programme(locale, 'access/step_free/'))).toContain(
      t('programme.access_unknown_more', { count: unknown.length }),
    )
  })
})
