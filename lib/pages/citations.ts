import {
  articles,
  editions,
  events,
  organisations,
  pages,
  projects,
  projectYears,
  signings,
  site,
  venues,
} from '../content'
import { citedInFields, type SourceUse, type Supported } from '../content/cited'
import type { Locale } from '../language/locales'
import { datedSource, homeFigures, signingFigures } from '../model/project/signing-figures'
import type { KindName } from '../model/schema'
import type { Citation } from '../model/schema/common'
import type { PageInfo } from './page'
import { paths } from './paths'
import { registry } from './registry'

/** A page that cites a source, and what the source supports there. */
export interface CitingPage {
  title: string
  locale: Locale
  path: string
  supports: readonly Supported[]
}

interface PageWithSources extends Omit<CitingPage, 'supports'> {
  uses: readonly SourceUse[]
}

const listed = (citations: readonly Citation[] = []): SourceUse[] =>
  citations.map(({ source, supports }) => ({ source, supports }))

interface WithSources {
  facts: { sources?: readonly Citation[] | undefined }
}

const at = ({ title, wordsLocale: locale, path }: PageInfo) => ({ title, locale, path })

/** The page of an item: its list of sources, and those that its single fields name. */
const ofItem = (kind: KindName, { facts }: WithSources, page: PageInfo): PageWithSources => ({
  ...at(page),
  uses: [...listed(facts.sources), ...citedInFields(kind, facts)],
})

/** A page that shows the figures of signings beside their sources. */
const ofSignings = (year: number, page: PageInfo, names?: typeof homeFigures): PageWithSources => ({
  ...at(page),
  uses: signings(page.wordsLocale, year)
    .flatMap(({ facts }) => signingFigures(facts))
    .filter(({ name }) => names === undefined || names.includes(name))
    .map((figure) => ({ source: datedSource(figure).source, supports: ['figures'] as const })),
})

const ofYear = (locale: Locale, year: number): PageWithSources[] => [
  ...events(locale, year).map((e) => ofItem('event', e, registry.event.info(locale, e))),
  ...signings(locale, year).map((e) => ofItem('signing', e, registry.signing.info(locale, e))),
  ...projects(locale, year).map((e) => ofItem('project', e, registry.project.info(locale, e))),
]

/** Every page with the sources that it cites. */
function pagesWithSources(locale: Locale): PageWithSources[] {
  const year = site().current_edition
  const { title } = registry.directory.info(locale, undefined)
  const directory = [...venues(), ...organisations()].map(({ id, name, sources }) => ({
    title: `${title} · ${name[locale]}`,
    locale,
    path: paths.place(id),
    uses: listed(sources),
  }))
  const ofVenues = venues().map((venue) => ({
    ...at(registry.venue.info(locale, venue)),
    uses: listed(venue.sources),
  }))
  return [
    ofSignings(year, registry.home.info(locale, undefined), homeFigures),
    ...projectYears().map((each) => ofSignings(each, registry.projects.info(locale, each))),
    ...editions(locale).map((e) => ofItem('edition', e, registry.edition.info(locale, e))),
    { ...at(registry.editions.info(locale, undefined)), uses: citedInFields('site', site()) },
    ...editions(locale).flatMap(({ facts }) => ofYear(locale, facts.id)),
    ...articles(locale).map((e) => ofItem('news', e, registry.article.info(locale, e))),
    ...pages(locale).map((e) => ofItem('page', e, registry.text.info(locale, e))),
    ...ofVenues,
    ...directory,
  ]
}

/** For each source, by its id, the pages that cite it. */
export function citingPages(locale: Locale): Map<string, CitingPage[]> {
  const bySource = new Map<string, Map<string, CitingPage>>()
  for (const { uses, ...page } of pagesWithSources(locale)) {
    for (const { source, supports } of uses) {
      const citing = bySource.get(source) ?? new Map<string, CitingPage>()
      const before = citing.get(page.path)?.supports ?? []
      citing.set(page.path, { ...page, supports: [...new Set([...before, ...supports])] })
      bySource.set(source, citing)
    }
  }
  return new Map([...bySource].map(([source, citing]) => [source, [...citing.values()]]))
}
