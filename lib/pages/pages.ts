import {
  dataYears,
  editions,
  events,
  news,
  pages,
  programmeYears,
  projects,
  projectYears,
  signings,
  venues,
} from '../content'
import type { Locale } from '../language/locales'
import { dataPage } from './data-page'
import { articlePage, editionPage, eventPage, projectPage, textPage } from './entry-pages'
import {
  changesPage,
  directoryPage,
  editionsPage,
  flagsPage,
  homePage,
  programmePage,
  projectsPage,
  sourcesPage,
} from './list-pages'
import { newsListPages } from './news-pages'
import type { PageInfo } from './page-info'
import { programmeViews } from './programme-pages'
import { projectViews } from './project-list-pages'
import { subscribePage } from './subscribe-page'
import { venuePage } from './venue-page'

/** Every page of one language that search engines may list, for the sitemap. */
export function allPages(locale: Locale, currentEdition: number): PageInfo[] {
  return [
    homePage(locale, currentEdition),
    ...programmeYears().flatMap((year) => [
      programmePage(locale, year),
      changesPage(locale, year),
      subscribePage(locale, year),
      ...programmeViews(locale, year),
      ...events(locale, year).map((entry) => eventPage(locale, entry)),
    ]),
    ...dataYears().map((year) => dataPage(locale, year)),
    ...projectYears().flatMap((year) => [
      projectsPage(locale, year),
      ...projectViews(locale, year),
      ...signings(locale, year).map((entry) => projectPage(locale, entry)),
      ...projects(locale, year).map((entry) => projectPage(locale, entry)),
    ]),
    ...newsListPages(locale),
    ...news(locale).map((entry) => articlePage(locale, entry)),
    ...pages(locale).map(textPage),
    editionsPage(locale),
    ...editions(locale).map((entry) => editionPage(locale, entry)),
    sourcesPage(locale),
    directoryPage(locale),
    ...venues().map((facts) => venuePage(locale, facts)),
    flagsPage(locale),
  ]
}
