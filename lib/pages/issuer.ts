import { organisation } from '../content'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import { siteAsIssuer } from '../model/schema/news'

/** Who issued an article, in the reader's language. */
export const issuerName = (locale: Locale, issuer: string): string =>
  issuer === siteAsIssuer
    ? translator(locale)('news.issuer_site')
    : organisation(issuer).name[locale]
