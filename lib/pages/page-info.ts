import type { Hoisted } from '../flags/hoist'
import type { Locale } from '../language/locales'

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string
  path: string
}

/** A feed that a page leads to, and its media type. */
export interface FeedLink extends Crumb {
  type: string
}

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
  /** Search engines may follow its links but not list it; no page of the sitemap. */
  isUnlisted?: boolean
  /** What the item of the page flies; other pages fly the mark of the Week. */
  hoist?: Hoisted
}
