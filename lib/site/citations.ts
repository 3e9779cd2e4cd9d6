import {
  editions,
  events,
  news,
  organisations,
  pages,
  projects,
  signings,
  venues,
} from '../content'
import type { Citation } from '../content/schema/common'
import type { Locale } from '../i18n/locales'
import { articlePage, editionPage, eventPage, projectPage, textPage } from './entry-pages'
import { paths } from './paths'

interface Citing {
  citations: readonly Citation[] | undefined
  title: string
  locale: Locale
  path: string
}

/** Everything that rests on sources, with the page on which it stands. */
function citing(locale: Locale): Citing[] {
  const years = editions(locale).map(({ facts }) => facts.id)
  const entries = [
    ...years.flatMap((year) => [
      ...events(locale, year).map((e) => ({ facts: e.facts, page: eventPage(locale, e) })),
      ...signings(locale, year).map((e) => ({ facts: e.facts, page: projectPage(locale, e) })),
      ...projects(locale, year).map((e) => ({ facts: e.facts, page: projectPage(locale, e) })),
    ]),
    ...news(locale).map((e) => ({ facts: e.facts, page: articlePage(locale, e) })),
    ...pages(locale).map((e) => ({ facts: e.facts, page: textPage(e) })),
    ...editions(locale).map((e) => ({ facts: e.facts, page: editionPage(locale, e) })),
  ].map(({ facts, page }) => ({
    citations: facts.sources,
    title: page.title,
    locale: page.wordsLocale,
    path: page.path,
  }))
  const places = [...venues(), ...organisations()].map(({ id, name, sources }) => ({
    citations: sources,
    title: name[locale],
    locale,
    path: paths.place(id),
  }))
  return [...entries, ...places]
}

/** For each source, by its id, the pages that rest on it. */
export function pagesBySource(locale: Locale): Map<string, Citing[]> {
  const bySource = new Map<string, Citing[]>()
  for (const item of citing(locale)) {
    for (const { source } of item.citations ?? []) {
      bySource.set(source, [...(bySource.get(source) ?? []), item])
    }
  }
  return bySource
}
