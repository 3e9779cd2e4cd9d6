import { found } from '../base/found'
import { memo } from '../base/memo'
import type { Locale } from '../language/locales'
import * as fixed from './fixed'
import * as items from './items'
import { news } from './news'
import type { Page, PageInfo } from './page'
import * as programme from './programme'
import * as projects from './projects'

/** Every kind of page of the site, in the order of the sitemap. */
export const registry = {
  home: fixed.home,
  programme: programme.programme,
  changes: programme.changes,
  subscribe: programme.subscribe,
  programmeGrid: programme.programmeGrid,
  programmeList: programme.programmeList,
  programmeFacet: programme.programmeFacet,
  myProgramme: programme.myProgramme,
  event: items.event,
  data: programme.data,
  projects: projects.projects,
  projectOverview: projects.projectOverview,
  projectFacet: projects.projectFacet,
  projectOrder: projects.projectOrder,
  signing: items.signing,
  project: items.project,
  news,
  article: items.article,
  text: items.text,
  editions: fixed.editions,
  edition: items.edition,
  sources: fixed.sources,
  directory: fixed.directory,
  venue: items.venue,
  person: items.person,
  flags: fixed.flags,
  notFound: fixed.notFound,
  styleguide: fixed.styleguide,
} as const

export type PageName = keyof typeof registry

/** What a page of that name is about. */
export type SubjectOf<Name extends PageName> =
  (typeof registry)[Name] extends Page<infer Subject> ? Subject : never

export const pageNames = Object.keys(registry) as PageName[]

/** A page whatever it is about, for those who ask all pages the same. */
type AnyPage = Page<unknown>

/** The pages of one kind in one language, without what was taken off the site. */
export function pagesOf(name: PageName, locale: Locale): PageInfo[] {
  const { subjects, info } = registry[name] as AnyPage
  return subjects(locale).map((subject) => info(locale, subject))
}

/** Addresses of one kind of page to which a link may lead, without their language. */
export function addressesOf(name: PageName, locale: Locale): string[] {
  const { isInternal, subjects, path } = registry[name] as AnyPage
  return isInternal ? [] : subjects(locale).map(path)
}

/** Every page of one language that readers may be led to. */
export const allPages = (locale: Locale): PageInfo[] =>
  pageNames
    .filter((name) => !(registry[name] as AnyPage).isInternal)
    .flatMap((name) => pagesOf(name, locale))

/** The page at an address. @throws Error where readers are led to none */
export const pageAt = (locale: Locale, path: string): PageInfo =>
  found(pagesByPath(locale).get(path), path)

const pagesByPath = memo(
  (locale: Locale) => new Map(allPages(locale).map((page) => [page.path, page])),
)

/** Those that search engines may list. */
export const listedPages = (locale: Locale): PageInfo[] =>
  allPages(locale).filter(({ unlisted }) => unlisted === undefined)
