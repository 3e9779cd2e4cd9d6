import { existsSync } from 'node:fs'
import path from 'node:path'
import { addDaysTo } from '../../lib/base/zone'
import { announcedYears, type EventEntry, edition, events, programmeYears } from '../../lib/content'
import { type Locale, locales } from '../../lib/language/locales'
import { registrationState } from '../../lib/lists/events/facets'
import { spans } from '../../lib/model/event/when'
import { paths } from '../../lib/pages/paths'
import { pageNames, pagesOf } from '../../lib/pages/registry'

/** What a page may look different for: an event's status, how it takes registrations, and what is not known. */
const statesOf = ({ facts }: EventEntry) => [
  `event-${facts.status}`,
  `event-registration-${registrationState(facts)}`,
  ...(spans(facts.when) === undefined ? ['event-undated'] : []),
]

/** The first event in each state, without the language of its page. */
function eventsByState(locale: Locale): [kind: string, path: string][] {
  const first = new Map<string, string>()
  for (const entry of programmeYears().flatMap((year) => events(locale, year)))
    for (const state of statesOf(entry))
      if (!first.has(state)) first.set(state, paths.event(entry.facts.edition, entry.id))
  return [...first]
}

/** The home page before, during and after the editions that were announced: days from their first. */
const seasons = { before: -30, during: 2, after: 40 } as const

const homesBySeason = (locale: Locale) =>
  announcedYears().flatMap((year) => {
    const span = spans(edition(locale, year).facts.when)
    return span === undefined
      ? []
      : Object.entries(seasons).map(([season, days]) => ({
          kind: `home-${season}`,
          locale,
          address: `/${locale}${paths.home}`,
          now: `${addDaysTo(span.first, days)}T10:30:00+08:00`,
        }))
  })

/** Pages that stand outside the languages. */
const shared = { chooser: '/', 'not-found-all': '/404.html' } as const

export interface Subject {
  kind: string
  /** `all` for a page that is in four languages at once. */
  locale: Locale | 'all'
  /** Address on the served site. */
  address: string
  /** What the clock of the device says; the hour of the machine where absent. */
  now?: string
}

/** The first page of every kind that the site has, its states, and what is in all languages. */
const subjects: readonly Subject[] = [
  ...locales.flatMap(homesBySeason),
  ...locales.flatMap((locale) =>
    [
      ...pageNames.flatMap((kind) =>
        pagesOf(kind, locale)
          .slice(0, 1)
          .map(({ path: rest }) => [kind, rest] as const),
      ),
      ...eventsByState(locale),
    ].map(([kind, rest]) => ({ kind, locale, address: `/${locale}${rest}` })),
  ),
  ...Object.entries(shared).map(([kind, address]) => ({ kind, locale: 'all' as const, address })),
]

const kinds = [...new Set(subjects.map(({ kind }) => kind))]

const fileAt = (address: string) => (address.endsWith('/') ? `${address}index.html` : address)

/**
 * The pages to take pictures of: those that the site has and whose kind or language is among
 * `chosen`, or all where nothing is chosen. @throws Error when that leaves none
 */
export function subjectsIn(folder: string, chosen: readonly string[]): Subject[] {
  const isOf = (values: readonly string[], own: string) =>
    values.length === 0 || values.includes(own)
  const languages = chosen.filter((each) => (locales as readonly string[]).includes(each))
  const wanted = chosen.filter((each) => !languages.includes(each))
  const found = subjects
    .filter(({ kind, locale }) => isOf(wanted, kind) && isOf(languages, locale))
    .filter(({ address }) => existsSync(path.join(folder, fileAt(address))))
  if (found.length === 0)
    throw new Error(
      `没有可拍的页面；请先 npm run build，可选：${kinds.join('、')}。\n` +
        `No page to take a picture of; run npm run build first, or choose among: ${kinds.join(', ')}.`,
    )
  return found
}
