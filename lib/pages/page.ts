import { memo } from '../base/memo'
import { type Locale, locales } from '../language/locales'
import { type Translator, translator } from '../language/translator'
import type { EventFacts } from '../model/schema/event'
import { inLanguage } from './paths'

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string
  path: string
}

/** A feed that a page leads to, and its media type. */
export interface FeedLink extends Crumb {
  type: string
}

/** What a share card shows of an event. */
export type CardEvent = Pick<EventFacts, 'kind' | 'when' | 'place'> &
  Partial<Pick<EventFacts, 'status'>>

/** What every page says about itself: head, switcher, breadcrumbs and sitemap are made from it. */
export interface PageInfo {
  /** Address without language, see `paths`. */
  path: string
  title: string
  /** Language of title and description: Chinese where the page is not translated. */
  wordsLocale: Locale
  description: string
  /** Languages in which the page really exists; the others show Chinese words with a notice. */
  translations: readonly Locale[]
  /** Last change of the content, Beijing time; never the time of a build. */
  updated: string
  /** Pages above this one, without the home page; none for a page outside the tree (home, 404). */
  trail?: readonly Crumb[]
  type?: 'website' | 'article'
  /** Feeds of what the page shows, without language. */
  feeds?: readonly FeedLink[]
  /**
   * Search engines do not list the page, nor does the sitemap: `view` shows what other pages show,
   * `notice` stands in place of what was or should be there and has no share card.
   */
  unlisted?: 'view' | 'notice'
  /** Where the content of the page stands now, without language: nothing but that is said here. */
  movedTo?: string
  /** The event that the page is about; its flag and its day are on the share card. */
  event?: CardEvent
}

/** What a definition says of a page; words are in the reader's language where it does not say otherwise. */
type About = Pick<PageInfo, 'title' | 'description' | 'updated'> &
  Partial<Omit<PageInfo, 'path' | 'trail'>>

/** One kind of page: everything about it that is not its look. */
interface Definition<Subject> {
  /** Folder of its route below `app/[locale]/`; kinds that share a route share its parameters. */
  route: string
  /** What there is a page about in a build; the words are those of a language. */
  subjects: (locale: Locale) => readonly Subject[]
  /** Address without language. */
  path: (subject: Subject) => string
  about: (locale: Locale, subject: Subject) => About
  /** The page above, for the breadcrumbs; a page without one stands outside the tree. */
  parent?: (locale: Locale, subject: Subject) => PageInfo
  /** Subjects that were taken off the site: their addresses show this notice. */
  withdrawn?: {
    subjects: (locale: Locale) => readonly Subject[]
    notice: (t: Translator) => string
  }
  /** How a menu names the page and which one it leads to; no menu may name a page without it. */
  menu?: { name: (t: Translator) => string; subject: () => Subject }
  /** Nobody is led to the page: no link, no share card. */
  isInternal?: true
}

export interface Page<Subject> extends Definition<Subject> {
  info: (locale: Locale, subject: Subject) => PageInfo
  /** The same for a subject that was taken off the site. */
  withdrawnInfo: (locale: Locale, subject: Subject) => PageInfo
}

/** Pages above a page whose parent is `above`. */
const below = ({ trail, title: name, path }: PageInfo): Crumb[] =>
  trail === undefined ? [] : [...trail, { name, path }]

/** Makes a page of its definition. */
export function page<Subject>(definition: Definition<Subject>): Page<Subject> {
  const known = memo(() => new Map<string, PageInfo>())
  const infoOf = (locale: Locale, subject: Subject): PageInfo => {
    const above = definition.parent?.(locale, subject)
    return {
      path: definition.path(subject),
      wordsLocale: locale,
      translations: locales,
      ...(above && { trail: below(above) }),
      ...(definition.isInternal && { unlisted: 'notice' }),
      ...definition.about(locale, subject),
    }
  }
  const info = (locale: Locale, subject: Subject) => {
    const address = inLanguage(locale, definition.path(subject))
    const made = known().get(address) ?? infoOf(locale, subject)
    known().set(address, made)
    return made
  }
  const withdrawnInfo = (locale: Locale, subject: Subject): PageInfo => {
    const { event, type, feeds, ...left } = infoOf(locale, subject)
    const description = definition.withdrawn?.notice(translator(locale)) ?? ''
    return { ...left, description, translations: locales, unlisted: 'notice' }
  }
  return { ...definition, info, withdrawnInfo }
}

interface Changed {
  facts: { updated: string }
}

/** Last change of a list of items, which is the last change of the page that lists them. */
export const lastChange = (items: readonly Changed[]) =>
  items
    .map(({ facts }) => facts.updated)
    .sort()
    .at(-1) ?? ''
