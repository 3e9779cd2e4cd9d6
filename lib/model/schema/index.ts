import type { z } from 'zod'
import { isLocale, type Locale } from '../../language/locales'
import { edition } from './edition'
import { event } from './event'
import { glossary } from './glossary'
import { news } from './news'
import { page } from './page'
import { person } from './person'
import { organisation, venue } from './place'
import { project } from './project'
import { redirects } from './redirects'
import { signing } from './signing'
import { site } from './site'
import { publisher, source } from './source'
import { eventWords, words } from './words'

/** Folder, file names and schemas of a kind. */
export interface Kind {
  /** Folder below `content/`, or '' for a single file at its top. */
  folder: string
  /** Name of the fact file inside an item's folder; `*.yaml` when an item is one file named by its id. */
  file: string
  facts: z.ZodObject
  /** Schema and extension of the language files; absent where the fact file has the names. */
  words?: { schema: z.ZodObject; extension: 'md' | 'mdx' }
}

/** A kind whose items have language files. */
export type WordedKind = Kind & Required<Pick<Kind, 'words'>>

export const hasWords = (kind: Kind): kind is WordedKind => kind.words !== undefined

/** Name of a language file of an item, beside its fact file: `event.zh.md` beside `event.yaml`. */
export const languageFileName = ({ file, words }: WordedKind, locale: Locale) =>
  `${file.replace(/\.yaml$/, '')}.${locale}.${words.extension}`

/** The language that the name of a language file gives. */
export function languageOfFile(name: string): Locale | undefined {
  const locale = name.split('.').at(-2) ?? ''
  return isLocale(locale) ? locale : undefined
}

/** Every kind of content. Types, contentlayer, JSON Schemas, field list and messages come from here. */
export const kinds = {
  edition: {
    folder: 'editions',
    file: 'edition.yaml',
    facts: edition,
    words: { schema: words, extension: 'md' },
  },
  event: {
    folder: 'events',
    file: 'event.yaml',
    facts: event,
    words: { schema: eventWords, extension: 'md' },
  },
  signing: {
    folder: 'signings',
    file: 'signing.yaml',
    facts: signing,
    words: { schema: words, extension: 'md' },
  },
  project: {
    folder: 'projects',
    file: 'project.yaml',
    facts: project,
    words: { schema: words, extension: 'md' },
  },
  news: {
    folder: 'news',
    file: 'news.yaml',
    facts: news,
    words: { schema: words, extension: 'md' },
  },
  page: {
    folder: 'pages',
    file: 'page.yaml',
    facts: page,
    words: { schema: words, extension: 'mdx' },
  },
  venue: { folder: 'venues', file: '*.yaml', facts: venue },
  organisation: { folder: 'organisations', file: '*.yaml', facts: organisation },
  person: { folder: 'people', file: '*.yaml', facts: person },
  source: { folder: 'sources', file: '*.yaml', facts: source },
  publisher: { folder: 'publishers', file: '*.yaml', facts: publisher },
  glossary: { folder: '', file: 'glossary.yaml', facts: glossary },
  site: { folder: '', file: 'site.yaml', facts: site },
  redirects: { folder: '', file: 'redirects.yaml', facts: redirects },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
