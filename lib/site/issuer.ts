import { organisation } from '../content'
import { siteAsIssuer } from '../content/schema/news'
import type { Locale } from '../i18n/locales'
import { translator } from '../i18n/translator'

/** Who issued an article, in the reader's language. */
export const issuerName = (locale: Locale, issuer: string): string =>
  issuer === siteAsIssuer
    ? translator(locale)('news.issuer_site')
    : organisation(issuer).name[locale]
