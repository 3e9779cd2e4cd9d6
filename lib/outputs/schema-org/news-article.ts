import type { NewsArticle, WithContext } from 'schema-dts'
import { withOffset } from '../../base/zone'
import { languageTags } from '../../language/locales'
import type { NewsEntry } from '../../model/entry'
import { type NamedOrganisation, organizationNode } from './names'

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

/** Structured data of an article: true dates, and the language its words are really in. */
export function newsArticleJsonLd(
  { facts, words, wordsLocale }: NewsEntry,
  { url, image, publisher, author, keywords, corrections, citations }: NewsValues,
): WithContext<Extract<NewsArticle, { '@type': 'NewsArticle' }>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: words.title,
    description: words.summary,
    url,
    image,
    mainEntityOfPage: url,
    inLanguage: languageTags[wordsLocale],
    datePublished: facts.publish_at === undefined ? facts.published : withOffset(facts.publish_at),
    dateModified: withOffset(facts.updated),
    author: organizationNode(author),
    publisher: organizationNode(publisher),
    keywords,
    correction:
      corrections.length === 0
        ? undefined
        : corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text,
          })),
    citation: citations.length === 0 ? undefined : citations,
  }
}
