import { createTranslator, type IntlError } from 'next-intl'
import { venueZone } from '../base/zone'
import type { Locale } from './locales'
import { messagesIn } from './messages'

/** Stops the build: by default next-intl would publish the key of a missing message in its place. */
function onError(error: IntlError): never {
  throw error
}

/** What next-intl needs to know to speak a language. */
export const intlSettings = (locale: Locale) => ({
  locale,
  messages: messagesIn(locale),
  timeZone: venueZone,
  onError,
})

const create = (locale: Locale) => createTranslator(intlSettings(locale))

export type Translator = ReturnType<typeof create>

const kept = new Map<Locale, Translator>()

/**
 * Words of the interface where no React renders: route handlers, metadata, pages in four languages
 * at once. Components use `useTranslations` instead. Each is kept, since it keeps what it has parsed.
 */
export function translator(locale: Locale): Translator {
  const known = kept.get(locale) ?? create(locale)
  kept.set(locale, known)
  return known
}
