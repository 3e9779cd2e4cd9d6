import { site } from '../../content'
import type { Locale } from '../../language/locales'

/** A name that belongs to the site for ever, though its address may change (RFC 4151). */
export const feedTag = (day: string, locale: Locale, rest: string) =>
  `tag:${site().uid_domain},${day}:${locale}/${rest}`
