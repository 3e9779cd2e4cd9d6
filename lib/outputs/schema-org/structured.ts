import type { Person, WithContext } from 'schema-dts'
import type { EventEntry, NewsEntry } from '../../content'
import { organisation, site, source, venue } from '../../content'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import { wgs84 } from '../../model/place/datum'
import type { PersonFacts } from '../../model/schema/person'
import type { VenueFacts } from '../../model/schema/place'
import { issuerName } from '../../pages/news'
import type { Crumb, PageInfo } from '../../pages/page'
import { inLanguage, paths } from '../../pages/paths'
import { relatives } from '../../pages/related'
import { absolute } from '../../pages/settings'
import { canonical } from '../head/metadata'
import { shareCard } from '../share-cards/share'
import { eventJsonLd } from './event'
import { newsArticleJsonLd } from './news-article'
import { placeJsonLd } from './place'
import { breadcrumbListJsonLd, organizationJsonLd, webSiteJsonLd } from './site'

const publisher = (locale: Locale) => ({ name: site().name[locale], url: absolute('/') })

const namedPlace = (locale: Locale, { name, address_zh: address }: VenueFacts) => ({
  name: name[locale],
  address: address === 'unknown' ? undefined : address,
})

const place = (locale: Locale) => (id: string) => namedPlace(locale, venue(id))

/** Structured data of the home page. */
export function homeData(locale: Locale) {
  const name = site().name[locale]
  const url = absolute(inLanguage(locale, paths.home))
  return [
    organizationJsonLd(publisher(locale)),
    webSiteJsonLd(locale, { name, url, publisher: publisher(locale) }),
  ]
}

/** The way to a page, in the words of its breadcrumbs. */
export function breadcrumbData(locale: Locale, page: PageInfo, trail: readonly Crumb[]) {
  const t = translator(locale)
  const crumbs = [
    { name: t('nav.home'), path: paths.home },
    ...trail,
    { name: page.title, path: page.path },
  ]
  return breadcrumbListJsonLd(
    crumbs.map(({ name, path }) => ({ name, url: absolute(inLanguage(locale, path)) })),
  )
}

/** Venues of the sessions that are not where the rest of the event is. */
function sessionPlaces(locale: Locale, { facts }: EventEntry) {
  const sessions = 'occurrences' in facts.when ? facts.when.occurrences : []
  return sessions.flatMap(({ id, place: own }) =>
    own === undefined ? [] : [[id, own.map(place(locale))] as const],
  )
}

/** Whole address of the share card of a page, where there is one. */
function imageOf(locale: Locale, page: PageInfo): string | undefined {
  const card = shareCard(locale, page)
  return card && absolute(card.src)
}

const namedEvent = (locale: Locale, { id, facts, words }: EventEntry) => ({
  facts,
  name: words.title,
  url: absolute(inLanguage(locale, paths.event(facts.edition, id))),
})

/** Structured data of an event; empty when its date is not known. */
export function eventData(locale: Locale, entry: EventEntry, page: PageInfo) {
  const { place: places, organisers } = entry.facts
  const { part_of, parts } = relatives(locale, entry)
  const data = eventJsonLd(entry, {
    url: absolute(canonical(locale, page)),
    image: imageOf(locale, page),
    places: typeof places === 'string' ? [] : places.map(place(locale)),
    occurrencePlaces: Object.fromEntries(sessionPlaces(locale, entry)),
    whole: part_of.map((one) => namedEvent(locale, one))[0],
    parts: parts.map((one) => namedEvent(locale, one)),
    organisers:
      organisers === 'unknown'
        ? []
        : organisers.map(({ organisation: id }) => ({ name: organisation(id).name[locale] })),
  })
  return data === undefined ? [] : [data]
}

/** Structured data of an article, with the addresses of its sources. */
export function newsData(locale: Locale, entry: NewsEntry, page: PageInfo) {
  const t = translator(locale)
  const { sources, issuer, topics, corrections = [] } = entry.facts
  const addresses = sources.map(({ source: id }) => source(id).url)
  return [
    newsArticleJsonLd(entry, {
      url: absolute(canonical(locale, page)),
      image: imageOf(locale, page),
      publisher: publisher(locale),
      author: { name: issuerName(locale, issuer) },
      keywords: topics.map((topic) => t(`topic.${topic}`)),
      corrections: corrections.map(({ date, wrong, right }) => ({
        date,
        text: [
          t('news.wrong', { text: wrong[locale] }),
          t('news.right', { text: right[locale] }),
        ].join(' '),
      })),
      citations: addresses.filter((address) => address !== 'unknown'),
    }),
  ]
}

/** Structured data of a person. */
export function personData(locale: Locale, facts: PersonFacts, page: PageInfo) {
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: facts.name[locale],
      alternateName: facts.original.text === facts.name[locale] ? undefined : facts.original.text,
      url: absolute(canonical(locale, page)),
    } satisfies WithContext<Person>,
  ]
}

/** Structured data of a venue. */
export function venueData(locale: Locale, facts: VenueFacts, page: PageInfo) {
  const { coordinates } = facts
  return [
    placeJsonLd({
      ...namedPlace(locale, facts),
      url: absolute(canonical(locale, page)),
      telephone: facts.phone,
      position: coordinates && wgs84(coordinates),
    }),
  ]
}
