import {
  editions,
  events,
  news,
  organisations,
  pages,
  projects,
  projectYears,
  signings,
  site,
  venues,
} from '../content'
import { citedInFields, type Ground, type Reliance } from '../content/cited'
import type { Locale } from '../language/locales'
import { datedSource, homeFigures, signingFigures } from '../model/project/signing-figures'
import type { KindName } from '../model/schema'
import type { Citation } from '../model/schema/common'
import type { PageInfo } from './page'
import { paths } from './paths'
import { registry } from './registry'

/** A place on the site that rests on a source, and what there it is the ground for. */
export interface Resting {
  title: string
  locale: Locale
  path: string
  grounds: readonly Ground[]
}

interface Place extends Omit<Resting, 'grounds'> {
  reliances: readonly Reliance[]
}

const listed = (citations: readonly Citation[] = []): Reliance[] =>
  citations.map(({ source, supports }) => ({ source, grounds: supports }))

interface WithSources {
  facts: { sources?: readonly Citation[] | undefined }
}

const at = ({ title, wordsLocale: locale, path }: PageInfo) => ({ title, locale, path })

/** The page of an item: its list of sources, and those that its single fields name. */
const ofItem = (kind: KindName, { facts }: WithSources, page: PageInfo): Place => ({
  ...at(page),
  reliances: [...listed(facts.sources), ...citedInFields(kind, facts)],
})

/** A page that shows the figures of signings beside their sources. */
const ofSignings = (year: number, page: PageInfo, names?: typeof homeFigures): Place => ({
  ...at(page),
  reliances: signings(page.wordsLocale, year)
    .flatMap(({ facts }) => signingFigures(facts))
    .filter(({ name }) => names === undefined || names.includes(name))
    .map((figure) => ({ source: datedSource(figure).source, grounds: ['figures'] as const })),
})

const ofYear = (locale: Locale, year: number): Place[] => [
  ...events(locale, year).map((e) => ofItem('event', e, registry.event.info(locale, e))),
  ...signings(locale, year).map((e) => ofItem('signing', e, registry.signing.info(locale, e))),
  ...projects(locale, year).map((e) => ofItem('project', e, registry.project.info(locale, e))),
]

/** Every place on the site that rests on a source. */
function places(locale: Locale): Place[] {
  const year = site().current_edition
  const { title } = registry.directory.info(locale, undefined)
  const directory = [...venues(), ...organisations()].map(({ id, name, sources }) => ({
    title: `${title} · ${name[locale]}`,
    locale,
    path: paths.place(id),
    reliances: listed(sources),
  }))
  const ofVenues = venues().map((venue) => ({
    ...at(registry.venue.info(locale, venue)),
    reliances: listed(venue.sources),
  }))
  return [
    ofSignings(year, registry.home.info(locale, undefined), homeFigures),
    ...projectYears().map((each) => ofSignings(each, registry.projects.info(locale, each))),
    ...editions(locale).map((e) => ofItem('edition', e, registry.edition.info(locale, e))),
    { ...at(registry.editions.info(locale, undefined)), reliances: citedInFields('site', site()) },
    ...editions(locale).flatMap(({ facts }) => ofYear(locale, facts.id)),
    ...news(locale).map((e) => ofItem('news', e, registry.article.info(locale, e))),
    ...pages(locale).map((e) => ofItem('page', e, registry.text.info(locale, e))),
    ...ofVenues,
    ...directory,
  ]
}

/** For each source, by its id, all that rests on it. */
export function restingOn(locale: Locale): Map<string, Resting[]> {
  const bySource = new Map<string, Map<string, Resting>>()
  for (const { reliances, ...place } of places(locale)) {
    for (const { source, grounds } of reliances) {
      const resting = bySource.get(source) ?? new Map<string, Resting>()
      const before = resting.get(place.path)?.grounds ?? []
      resting.set(place.path, { ...place, grounds: [...new Set([...before, ...grounds])] })
      bySource.set(source, resting)
    }
  }
  return new Map([...bySource].map(([source, resting]) => [source, [...resting.values()]]))
}
