import {
  signings as allSignings,
  articles,
  chosen,
  events,
  type ProjectEntry,
  projects,
  projectYears,
} from '../content'
import type { Locale } from '../language/locales'
import type { EntryLink } from './mentions'
import { paths } from './paths'

const projectLink = (entry: ProjectEntry): EntryLink => ({
  entry,
  path: paths.project(entry.facts.edition, entry.id),
})

const allProjects = (locale: Locale) => projectYears().flatMap((year) => projects(locale, year))

/** The project that this one grew out of, whatever its edition. */
export const predecessorOf = (locale: Locale, { facts }: ProjectEntry): EntryLink[] =>
  chosen(allProjects(locale), facts.predecessor === undefined ? [] : [facts.predecessor]).map(
    projectLink,
  )

/** The projects that grew out of this one. */
export const successorsOf = (locale: Locale, { id }: ProjectEntry): EntryLink[] =>
  allProjects(locale)
    .filter(({ facts }) => facts.predecessor === id)
    .map(projectLink)

const signings = (locale: Locale, { facts }: ProjectEntry) =>
  chosen(allSignings(locale, facts.edition), facts.signing === undefined ? [] : [facts.signing])

/** The signing at which a project was announced, if it was at one. */
export const signingOf = (locale: Locale, entry: ProjectEntry): EntryLink[] =>
  signings(locale, entry).map((to) => ({
    entry: to,
    path: paths.project(to.facts.edition, to.id),
  }))

/** How many articles about a signing as a whole stand on the page of a project; all stand on its own. */
const ofSigning = 1

/** Articles that name a project, then the latest that names only its signing. */
function articlesAbout(locale: Locale, { id, facts: { signing } }: ProjectEntry) {
  const named = articles(locale).filter(({ facts }) => facts.projects?.includes(id))
  const others = articles(locale).filter(
    (article) =>
      signing !== undefined && article.facts.signings.includes(signing) && !named.includes(article),
  )
  return [...named, ...others.slice(0, ofSigning)]
}

/** The ceremony of its signing, other events, and articles. */
export function aboutProject(locale: Locale, entry: ProjectEntry): EntryLink[] {
  const { edition, events: named = [] } = entry.facts
  const ids = new Set([...signings(locale, entry).map(({ facts }) => facts.event), ...named])
  return [
    ...chosen(events(locale, edition), [...ids]).map((to) => ({
      entry: to,
      path: paths.event(edition, to.id),
    })),
    ...articlesAbout(locale, entry).map((to) => ({ entry: to, path: paths.article(to.id) })),
  ]
}
