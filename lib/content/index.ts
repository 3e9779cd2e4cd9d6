import type { z } from 'zod'
import { memo, memoOf } from '../base/memo'
import { type Locale, locales, sourceLocale } from '../language/locales'
import type {
  EditionEntry,
  Entry,
  EventEntry,
  NewsEntry,
  PageEntry,
  ProjectEntry,
  SigningEntry,
} from '../model/entry'
import { byWhen, isDated } from '../model/event/when'
import type { KindName, kinds, WordedKind } from '../model/schema'
import { pageOfKind } from '../model/schema/news'
import type { PersonFacts } from '../model/schema/person'
import type { OrganisationFacts, VenueFacts } from '../model/schema/place'
import type { Redirects } from '../model/schema/redirects'
import type { SiteSettings } from '../model/schema/site'
import type { PublisherFacts, SourceFacts } from '../model/schema/source'
import { currentOf, type Season, seasonAt } from '../model/season'
import { type ContentItem, itemsOf } from './items'
import { publishNow } from './settings'
import { visibilityAt, withLastChange } from './visibility'

export type * from '../model/entry'

/** Editions, the latest first. */
export const editions = memo((locale: Locale): EditionEntry[] =>
  publishedEntries('edition', locale).sort((a, b) => b.facts.id - a.facts.id),
)

export function edition(locale: Locale, year: number): EditionEntry {
  return required(
    editions(locale).find((entry) => entry.facts.id === year),
    `edition ${year}`,
  )
}

/** Events of an edition by date, those without one last and in the order that the edition gives. */
export const events = memo((locale: Locale, year: number): EventEntry[] => {
  const order = editions(locale).find(({ facts }) => facts.id === year)?.facts.order ?? []
  const place = ({ id, facts }: EventEntry) => (isDated(facts.when) ? -1 : order.indexOf(id))
  return publishedEntries('event', locale)
    .filter((entry) => entry.facts.edition === year)
    .sort((a, b) => byWhen({ ...a, when: a.facts.when }, { ...b, when: b.facts.when }))
    .sort((a, b) => place(a) - place(b))
})

export const signings = memo((locale: Locale, year: number): SigningEntry[] =>
  publishedEntries('signing', locale).filter((entry) => entry.facts.edition === year),
)

export const projects = memo((locale: Locale, year: number): ProjectEntry[] =>
  publishedEntries('project', locale).filter((entry) => entry.facts.edition === year),
)

/** Sorts by publication, then by the date of the subject. */
const publicationKey = ({ id, facts }: NewsEntry) =>
  [facts.publish_at ?? facts.published, facts.subject_date, id].join(' ')

/** Every article, the latest first. */
export const articles = memo((locale: Locale): NewsEntry[] =>
  publishedEntries('news', locale).sort((a, b) => (publicationKey(a) < publicationKey(b) ? 1 : -1)),
)

/** The articles that are news, the latest first. */
export const news = memo((locale: Locale): NewsEntry[] =>
  articles(locale).filter(({ facts }) => pageOfKind[facts.kind] === undefined),
)

/** The articles that stand under a text page, the latest first. */
export const articlesUnder = memo((locale: Locale, page: string): NewsEntry[] =>
  articles(locale).filter(({ facts }) => pageOfKind[facts.kind] === page),
)

/**
 * Urgent notices in force, the latest first. Without a moment for which the site is built
 * all of them: a page then lets its notice go by the device's clock.
 */
export const urgentNotices = memo((locale: Locale): NewsEntry[] =>
  news(locale).filter(({ facts: { breaking_until: until } }) =>
    until === undefined ? false : publishNow === undefined || until > publishNow,
  ),
)

/** Items of a kind that were taken off the site. */
export const withdrawn = <K extends KindWithWords>(locale: Locale, kind: K): EntryOf<K>[] =>
  withdrawnEntries(kind, locale)

export const pages = memo((locale: Locale): PageEntry[] => publishedEntries('page', locale))

/** Years of editions that have a programme. */
export const programmeYears = memo((): number[] =>
  editions('zh')
    .map((entry) => entry.facts.id)
    .filter((year) => events('zh', year).length > 0),
)

/** The phase under which an edition was first published; of one not yet on record, its present phase. */
const firstPhase = (year: number) =>
  itemsOf('edition').find(({ id }) => id === String(year))?.firstPhase ??
  edition('zh', year).facts.phase

/**
 * Years of editions that were announced before they took place. Their programmes have views,
 * filters, calendars to subscribe to, stars and changes, and keep their addresses when they are
 * over; an edition that was published only afterwards has one list and one calendar file.
 */
export const announcedYears = memo((): number[] =>
  programmeYears().filter((year) => firstPhase(year) === 'coming'),
)

/** Years of editions for which a signing or a project is on record. */
export const projectYears = memo((): number[] =>
  editions('zh')
    .map((entry) => entry.facts.id)
    .filter((year) => signings('zh', year).length + projects('zh', year).length > 0),
)

/** Years of editions that have anything to offer as data, the latest first. */
export const dataYears = memo((): number[] =>
  editions('zh')
    .map((entry) => entry.facts.id)
    .filter((year) => programmeYears().includes(year) || projectYears().includes(year)),
)

const factsOf = <Facts>(kind: KindName) => itemsOf(kind).map(({ facts }) => facts as Facts)

export const site = memo((): SiteSettings => factsOf<SiteSettings>('site')[0] as SiteSettings)

/** Addresses that lead elsewhere now, as the site writes them: `/news/x/`. */
export const redirects = memo(() =>
  factsOf<Redirects>('redirects').flatMap(({ redirects: entries }) =>
    entries.map(({ from, to }) => ({ from: `/${from}/`, to: `/${to}/` })),
  ),
)

/**
 * The year of the edition that the home page and the menus show: the one that the settings name, else
 * the running one, the next to come or the latest past, at the moment for which the site is built.
 */
export const currentYear = memo((): number => {
  const all = editions(sourceLocale).map(({ facts }) => facts)
  return site().current_edition ?? required(currentOf(all, publishNow), 'edition').id
})

/** The season of an edition at the moment for which the site is built. */
export const seasonOf = (year: number): Season =>
  seasonAt(edition(sourceLocale, year).facts, publishNow)

export const venues = memo((): VenueFacts[] => factsOf<VenueFacts>('venue'))

export const organisations = memo((): OrganisationFacts[] =>
  factsOf<OrganisationFacts>('organisation'),
)

/** An organisation whose web site is known. */
export const hasSite = ({ site: address }: OrganisationFacts) => address !== 'unknown'

/** Venues at which an event of any edition is. */
export const venuesOfEvents = memo((): VenueFacts[] => {
  const used = new Set(
    programmeYears()
      .flatMap((year) => events('zh', year))
      .flatMap(({ facts: { place } }) => (typeof place === 'string' ? [] : place)),
  )
  return venues().filter(({ id }) => used.has(id))
})

/** People who are named on pages of events. */
export const people = memo((): PersonFacts[] => factsOf<PersonFacts>('person'))

/** The events of a year at which a person is named, each with the role. */
export const eventsOfPerson = (locale: Locale, year: number, id: string) =>
  events(locale, year).flatMap((entry) => {
    const { people: named } = entry.facts
    if (typeof named === 'string') return []
    return named.flatMap(({ person: other, role }) => (other === id ? [{ entry, role }] : []))
  })

/** Whether a person agreed to a page of their own and a published event names them. */
export const hasPage = memoOf(
  ({ id, consent }: PersonFacts) =>
    consent === 'page' &&
    programmeYears().some((year) => eventsOfPerson(sourceLocale, year, id).length > 0),
)

export const sources = memo((): SourceFacts[] => factsOf<SourceFacts>('source'))

export const publishers = memo((): PublisherFacts[] => factsOf<PublisherFacts>('publisher'))

const indexes = memoOf(
  (items: readonly { id: string }[]) => new Map(items.map((item) => [item.id, item])),
)

const byId = <Item extends { id: string }>(items: Item[]) => indexes(items) as Map<string, Item>

export const venue = (id: string) => required(byId(venues()).get(id), `venue ${id}`)
export const organisation = (id: string) =>
  required(byId(organisations()).get(id), `organisation ${id}`)
export const person = (id: string) => required(byId(people()).get(id), `person ${id}`)
export const source = (id: string) => required(byId(sources()).get(id), `source ${id}`)
export const publisher = (id: string) => required(byId(publishers()).get(id), `publisher ${id}`)

/** The published entries among `ids`, in their order. */
export function chosen<Item extends { id: string }>(entries: Item[], ids: readonly string[] = []) {
  const index = byId(entries)
  return ids.map((id) => index.get(id)).filter((item) => item !== undefined)
}

/** References are checked before a build, so a missing one is a programming mistake and stops it. */
function required<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new Error(`No such content: ${name}`)
  return item
}

type KindWithWords = {
  [K in KindName]: (typeof kinds)[K] extends WordedKind ? K : never
}[KindName]

type Facts<K extends KindWithWords> = z.infer<(typeof kinds)[K]['facts']>
type ItemWords<K extends KindWithWords> = z.infer<(typeof kinds)[K]['words']['schema']>
type EntryOf<K extends KindWithWords> = Entry<Facts<K>, ItemWords<K>>

/** An item with words in `locale`, else in Chinese: the one place where the fallback is decided. */
function inLanguage<K extends KindWithWords>(item: ContentItem, locale: Locale): EntryOf<K> {
  const own = item.words[locale]
  const words = own ?? item.words[sourceLocale]
  if (!words) throw new Error(`${item.kind} ${item.id}: no ${sourceLocale} words`)
  return {
    id: item.id,
    facts: withLastChange(item.facts as Facts<K>),
    words: words.fields as ItemWords<K>,
    body: words.body,
    notes: words.notes,
    pictures: item.pictures,
    wordsLocale: own ? locale : sourceLocale,
    isFallback: !own,
    isStale: words.isStale,
    translations: locales.filter((each) => item.words[each]),
  }
}

const entriesOf = <K extends KindWithWords>(
  kind: K,
  locale: Locale,
  visibility: 'published' | 'withdrawn',
): EntryOf<K>[] =>
  itemsOf(kind)
    .filter(({ facts }) => visibilityAt(facts as Facts<K>) === visibility)
    .map((item) => inLanguage<K>(item, locale))

/** Everything published of a kind, for a reader of `locale`, by id. */
const publishedEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'published')

/** What was taken off the site: only its address and title stay, with a notice. */
const withdrawnEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'withdrawn')
