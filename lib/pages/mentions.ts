import {
  articles,
  chosen,
  type Entry,
  events,
  type NewsEntry,
  pages,
  projects,
  signings,
} from '../content'
import type { Locale } from '../language/locales'
import { paths } from './paths'

export interface EntryLink {
  entry: Entry<unknown>
  path: string
}

/** The events, signings, projects, articles and pages that an article is about. */
export function mentionedIn(locale: Locale, { facts }: NewsEntry): EntryLink[] {
  const year = facts.edition
  const ofYear =
    year === undefined
      ? []
      : [
          ...chosen(events(locale, year), facts.events).map((entry) => ({
            entry,
            path: paths.event(year, entry.id),
          })),
          ...chosen(signings(locale, year), facts.signings).map((entry) => ({
            entry,
            path: paths.project(year, entry.id),
          })),
          ...chosen(projects(locale, year), facts.projects).map((entry) => ({
            entry,
            path: paths.project(year, entry.id),
          })),
        ]
  const others = chosen(articles(locale), facts.articles).map((entry) => ({
    entry,
    path: paths.article(entry.id),
  }))
  const texts = chosen(pages(locale), facts.pages).map((entry) => ({
    entry,
    path: paths.page(entry.id),
  }))
  return [...ofYear, ...others, ...texts]
}
