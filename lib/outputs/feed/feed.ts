/** An entry of a feed, whatever its format. Times are RFC 3339 with their offset. */
export interface FeedEntry {
  /** An IRI that never changes, whatever else of the entry does (RFC 4287, 4.2.6). */
  id: string
  title: string
  /** BCP 47 tag of the title. */
  lang: string
  published: string
  /** Last change of the content, never the time of a build (RFC 4287, 4.2.15). */
  updated: string
  /** Whole address of the page. */
  url: string
  categories: readonly { term: string; label: string }[]
  summary: string
  /** The whole text as HTML; links and pictures with their whole addresses. */
  html?: string
  /** BCP 47 tag of summary and HTML, where it is not that of the feed. */
  textLang?: string
  /** Who answers for the entry, where it is not who answers for the feed. */
  author?: string
}

export interface Feed {
  id: string
  /** BCP 47 tag. */
  lang: string
  title: string
  subtitle: string
  /** Who answers for the feed. */
  author: string
  updated: string
  /** Whole address of the feed itself, and of the page that shows the same. */
  self: string
  page: string
  /** The latest first. */
  entries: readonly FeedEntry[]
}
