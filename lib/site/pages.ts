import {
  editions,
  events,
  news,
  pages,
  programmeYears,
  projects,
  projectYears,
  signings,
} from '../content'
import type { Locale } from '../i18n/locales'
import { articlePage, editionPage, eventPage, projectPage, textPage } from './entry-pages'
import {
  directoryPage,
  editionsPage,
  flagsPage,
  homePage,
  newsPage,
  programmePage,
  projectsPage,
  sourcesPage,
} from './list-pages'
import type { PageInfo } from './page-info'

/** Every page of one language that search engines may list, for the sitemap. */
export function allPages(locale: Locale, currentEdition: number): PageInfo[] {
  return [
    homePage(locale, currentEdition),
    ...programmeYears().flatMap((year) => [
      programmePage(locale, year),
      ...events(locale, year).map((entry) => eventPage(locale, entry)),
    ]),
    ...projectYears().flatMap((year) => [
      projectsPage(locale, year),
      ...signings(locale, year).map((entry) => projectPage(locale, entry)),
      ...projects(locale, year).map((entry) => projectPage(locale, entry)),
    ]),
    newsPage(locale),
    ...news(locale).map((entry) => articlePage(locale, entry)),
    ...pages(locale).map(textPage),
    editionsPage(locale),
    ...editions(locale).map((entry) => editionPage(locale, entry)),
    sourcesPage(locale),
    directoryPage(locale),
    flagsPage(locale),
  ]
}
