import type { NewsArticle, WithContext } from 'schema-dts'
import type { NewsEntry } from '../content/entry'
import { languageTags } from '../i18n/locales'
import { withOffset } from '../time/zone'
import { type NamedOrganisation, organizationNode } from './names'

export interface NewsValues {
  /** Whole address of the page. */
  url: string
  /** Whole address of a picture. */
  image?: string | undefined
  publisher: NamedOrganisation
  /** Addresses of the sources that the page names. */
  citations: readonly string[]
}

/** Structured data of an article: true dates, and the language its words are really in. */
export function newsArticleJsonLd(
  { facts, words, wordsLocale }: NewsEntry,
  { url, image, publisher, citations }: NewsValues,
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
    datePublished: facts.published,
    dateModified: withOffset(facts.updated),
    publisher: organizationNode(publisher),
    citation: citations.length === 0 ? undefined : citations,
  }
}
