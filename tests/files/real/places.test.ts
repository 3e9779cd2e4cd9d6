import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { events, venuePaths, venues } from './content'
import { all, attribute, pageAt, words } from './site'

const venuePages = locales.flatMap((locale) =>
  [...venues.values()].map((venue) => ({
    locale,
    venue,
    page: pageAt(`/${locale}/places/${venue.id}/`),
  })),
)

describe('the page of a venue', () => {
  it('J01.6 has the Chinese address card in every language, whole without a script', () => {
    expect(venuePages).toHaveLength(venuePaths.length * locales.length)
    expect(venuePages.length).toBeGreaterThan(0)
    for (const { venue, page } of venuePages) {
      // On the page, and once more for the full screen.
      const cards = all(page, '.driver-card[lang="zh-CN"]').map(words)
      expect(cards, page.path).toHaveLength(2)
      const known = [venue.name.zh, venue.address_zh, venue.phone].filter(
        (part) => part !== undefined && part !== 'unknown',
      )
      for (const card of cards) for (const part of known) expect(card, page.path).toContain(part)
    }
  })

  it('J13.4 links to maps only where the point is known', () => {
    expect(venuePages.length).toBeGreaterThan(0)
    for (const { venue, page } of venuePages) {
      const links = all(page, 'main a[rel~="external"]').map((a) => attribute(a, 'rel'))
      expect(links, page.path).toEqual(
        venue.coordinates === undefined ? [] : Array(4).fill('noreferrer external'),
      )
    }
  })

  it('is linked from each event that takes place there', () => {
    const placed = events.flatMap(({ id, facts }) =>
      typeof facts.place === 'string'
        ? []
        : facts.place.map((venue) => ({ event: `/${facts.edition}/events/${id}/`, venue })),
    )
    expect(placed.length).toBeGreaterThan(0)
    for (const locale of locales)
      for (const { event, venue } of placed) {
        const hrefs = all(pageAt(`/${locale}${event}`), 'main a').map((a) => attribute(a, 'href'))
        expect(hrefs, event).toContain(`/${locale}/places/${venue}/`)
      }
  })
})
