import { announcedYears, currentYear, dataYears, edition, events, programmeYears } from '../content'
import { dataUpdated } from '../content/datasets'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import { type EventFacetName, eventFacets } from '../lists/events/facets'
import type { Phase } from '../model/schema/edition'
import { home } from './fixed'
import { lastChange, page } from './page'
import { paths } from './paths'
import { projects } from './projects'
import { eventValuePages } from './value-pages'

const phaseOf = (locale: Locale, year: number) => edition(locale, year).facts.phase

const descriptions = {
  past: 'programme.description',
  coming: 'programme.description_coming',
} as const satisfies Record<Phase, string>

const changesFeeds = (locale: Locale, year: number) => [
  {
    name: translator(locale)('changes.title', { year: String(year) }),
    path: paths.changesFeed(year),
    type: 'application/atom+xml',
  },
]

/** The programme of an edition: by day, or of one that was never announced in one list. */
export const programme = page<number>({
  route: '[yearOrPage]/programme',
  subjects: programmeYears,
  path: paths.programme,
  parent: (locale) => home.info(locale, undefined),
  about: (locale, year) => {
    const t = translator(locale)
    const items = events(locale, year)
    const { phase, programme: lead } = edition(locale, year).facts
    const values = { year: String(year), count: items.length }
    return {
      title: t('programme.title', { year: String(year) }),
      description: lead?.[locale] ?? t(descriptions[phase], values),
      updated: lastChange(items),
      ...(announcedYears().includes(year) && { feeds: changesFeeds(locale, year) }),
    }
  },
  menu: { name: (t) => t('nav.programme'), subject: () => currentYear() },
})

/** Only an announced programme has more than one page. */
const belowProgramme = {
  subjects: announcedYears,
  parent: (locale: Locale, year: number) => programme.info(locale, year),
}

/** Venues and times, a table a day. */
export const programmeGrid = page<number>({
  ...belowProgramme,
  route: '[yearOrPage]/programme/grid',
  path: paths.programmeGrid,
  about: (locale, year) => {
    const t = translator(locale)
    const values = { year: String(year) }
    return {
      title: t('programme.grid_title', values),
      description: t('programme.grid_description', values),
      updated: lastChange(events(locale, year)),
    }
  },
})

/** Each event once, by date and title. */
export const programmeList = page<number>({
  ...belowProgramme,
  route: '[yearOrPage]/programme/list',
  path: paths.programmeList,
  about: (locale, year) => {
    const t = translator(locale)
    const items = events(locale, year)
    const values = { year: String(year), count: items.length }
    return {
      title: t('programme.list_title', values),
      description: t('programme.list_description', values),
      updated: lastChange(items),
    }
  },
})

/** What has changed in a programme. */
export const changes = page<number>({
  ...belowProgramme,
  route: '[yearOrPage]/changes',
  path: paths.changes,
  about: (locale, year) => {
    const t = translator(locale)
    const values = { year: String(year) }
    return {
      title: t('changes.title', values),
      description: t('changes.description', values),
      updated: lastChange(events(locale, year)),
      feeds: changesFeeds(locale, year),
    }
  },
})

const subscribeDescriptions = {
  coming: 'subscribe.description',
  past: 'subscribe.description_past',
} as const satisfies Record<Phase, string>

/** How to keep a programme in one's own calendar. */
export const subscribe = page<number>({
  ...belowProgramme,
  route: '[yearOrPage]/subscribe',
  path: paths.subscribe,
  about: (locale, year) => {
    const t = translator(locale)
    const values = { year: String(year) }
    return {
      title: t('subscribe.title', values),
      description: t(subscribeDescriptions[phaseOf(locale, year)], values),
      updated: lastChange(events(locale, year)),
    }
  },
})

/** The reader's own programme; search engines would see an empty one. */
export const myProgramme = page<number>({
  ...belowProgramme,
  route: '[yearOrPage]/my-programme',
  path: paths.myProgramme,
  about: (locale, year) => {
    const t = translator(locale)
    return {
      title: t('my_programme.title', { year: String(year) }),
      description: t('my_programme.description'),
      updated: lastChange(events(locale, year)),
      unlisted: 'view',
    }
  },
})

export interface ProgrammeValue {
  year: number
  name: EventFacetName
  value: string
}

/** The events that have one value under a facet. */
export const programmeFacet = page<ProgrammeValue>({
  route: '[yearOrPage]/programme/[facet]/[value]',
  subjects: () =>
    announcedYears().flatMap((year) =>
      eventValuePages.pages(year).map(({ name, value }) => ({ year, name, value })),
    ),
  path: ({ year, name, value }) => paths.programmeFacet(year, name, value),
  parent: (locale, { year }) => programme.info(locale, year),
  about: (locale, { year, name, value }) => {
    const t = translator(locale)
    const { title } = eventFacets.facets[name]
    const items = eventFacets.withValue(events(locale, year), name, value)
    const values = {
      year: String(year),
      count: items.length,
      facet: eventFacets.label(locale, name),
      value: eventFacets.word(locale, name, value),
    }
    return {
      title: t(`programme.facet_title.${title}`, values),
      description:
        title === 'follow'
          ? t('programme.facet_description_follow', values)
          : t('programme.facet_description', values),
      updated: lastChange(items),
    }
  },
})

/** What explains the open data of an edition. */
export const data = page<number>({
  route: '[yearOrPage]/data',
  subjects: dataYears,
  path: paths.data,
  parent: (locale, year) => {
    const list = programmeYears().includes(year) ? programme : projects
    return list.info(locale, year)
  },
  about: (locale, year) => {
    const t = translator(locale)
    const values = { year: String(year) }
    return {
      title: t('data.title', values),
      description: t('data.description', values),
      updated: dataUpdated(year),
    }
  },
})
