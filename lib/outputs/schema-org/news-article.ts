import type { NewsArticle } from 'schema-dts'
import { withOffset } from '../../base/zone'
import { languageTags } from '../../language/locales'
import type { NewsEntry } from '../../model/entry'
import type { NewsRows } from '../../model/fields/items'
import { type Readers, readParts } from '../../model/fields/row'
import { type NamedOrganisation, organizationNode, unlessEmpty } from './names'

export interface NewsValues {
  /** Whole address of the page. */
  url: string
  /** Whole address of a picture. */
  image?: string | undefined
  publisher: NamedOrganisation
  /** Who issued it: an organisation, or the editors of the site. */
  author: NamedOrganisation
  /** Its topics, in the reader's language. */
  keywords: readonly string[]
  /** Each correction in a sentence, with its day. */
  corrections: readonly { date: string; text: string }[]
  /** Addresses of the sources that the page names. */
  citations: readonly string[]
}

type Properties = Omit<Extract<NewsArticle, { '@type': 'NewsArticle' }>, '@type'>
type Fieldless = 'image' | 'inLanguage' | 'publisher'
interface Context {
  values: NewsValues
}

/** Properties of an article, in the order in which they are written. */
const properties: Readers<NewsEntry, NewsRows, 'schemaOrg', Properties, Context, Fieldless> = {
  headline: ({ entry }) => entry.words.title,
  description: ({ entry }) => entry.words.summary,
  url: ({ values }) => values.url,
  image: ({ values }) => values.image,
  mainEntityOfPage: ({ values }) => values.url,
  inLanguage: ({ entry }) => languageTags[entry.wordsLocale],
  datePublished: ({ entry: { facts } }) =>
    facts.publish_at === undefined ? facts.published : withOffset(facts.publish_at),
  dateModified: ({ entry }) => withOffset(entry.facts.updated),
  author: ({ values }) => organizationNode(values.author),
  publisher: ({ values }) => organizationNode(values.publisher),
  keywords: ({ values }) => values.keywords,
  correction: ({ values }) =>
    unlessEmpty(
      values.corrections.map(
        ({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text }) as const,
      ),
    ),
  citation: ({ values }) => unlessEmpty(values.citations),
}

/** Structured data of an article: true dates, and the language its words are really in. */
export function newsArticleJsonLd(entry: NewsEntry, values: NewsValues) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...readParts(properties, { entry, values }),
  } as const
}
