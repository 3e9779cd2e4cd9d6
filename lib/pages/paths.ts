import type { Locale } from '../language/locales'

/** Addresses of the site without their language. Ids never change, so neither do these. */
export const paths = {
  home: '/',
  edition: (year: number) => `/${year}/`,
  programme: (year: number) => `/${year}/programme/`,
  programmeGrid: (year: number) => `/${year}/programme/grid/`,
  programmeList: (year: number) => `/${year}/programme/list/`,
  programmeFacet: (year: number, facet: string, value: string) =>
    `/${year}/programme/${facet}/${value}/`,
  myProgramme: (year: number) => `/${year}/my-programme/`,
  changes: (year: number) => `/${year}/changes/`,
  changesFeed: (year: number) => `/${year}/changes/atom.xml`,
  subscribe: (year: number) => `/${year}/subscribe/`,
  facetCalendar: (year: number, facet: string, value: string) =>
    `/${year}/calendars/${facet}-${value}.ics`,
  programmeCalendar: (year: number) => `/${year}/programme.ics`,
  schedule: (year: number, format: 'xml' | 'json') => `/${year}/schedule.${format}`,
  giggity: (year: number) => `/${year}/giggity.json`,
  data: (year: number) => `/${year}/data/`,
  event: (year: number, id: string) => `/${year}/events/${id}/`,
  eventCalendar: (year: number, id: string) => `/${year}/events/${id}/${id}.ics`,
  projects: (year: number) => `/${year}/projects/`,
  project: (year: number, id: string) => `/${year}/projects/${id}/`,
  projectFacet: (year: number, facet: string, value: string) =>
    `/${year}/projects/by/${facet}/${value}/`,
  projectOrder: (year: number, order: string) => `/${year}/projects/sorted/${order}/`,
  projectOverview: (year: number) => `/${year}/projects/overview/`,
  news: '/news/',
  newsPage: (page: number) => `/news/page/${page}/`,
  newsYear: (year: string) => `/news/year/${year}/`,
  newsTopic: (topic: string) => `/news/topic/${topic}/`,
  newsFeed: (file: NewsFeedFile) => `/news/${file}`,
  article: (id: string) => `/news/${id}/`,
  page: (id: string) => `/${id}/`,
  editions: '/editions/',
  sources: '/sources/',
  source: (id: string) => `/sources/#${id}`,
  directory: '/directory/',
  flags: '/flags/',
  notFound: '/404/',
  styleguide: '/styleguide/',
  place: (id: string) => `/directory/#${id}`,
  person: (id: string) => `/people/${id}/`,
  venue: (id: string) => `/places/${id}/`,
} as const

/** The news as a feed in three formats. */
export type NewsFeedFile = 'rss.xml' | 'atom.xml' | 'feed.json'

/** A path in one language: `inLanguage('ko', '/news/')` is `/ko/news/`. */
export const inLanguage = (locale: Locale, path: string) => `/${locale}${path}`

/** Address of a file of the open data, which is the same in every language. */
export const dataFilePath = (year: number, name: string) => `/data/${year}/${name}`

/** Address of a file of one version of the data, which never changes. */
export const versionFilePath = (year: number, version: string, name: string) =>
  dataFilePath(year, `versions/${version}/${name}`)

/** The script with which readers make the totals again. */
export const recomputeScript = '/data/recompute.mjs'
