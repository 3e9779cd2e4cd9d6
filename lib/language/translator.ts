import { createTranslator } from 'next-intl'
import { venueZone } from '../base/zone'
import type { Locale } from './locales'
import { messagesIn } from './messages'

const create = (locale: Locale) =>
  createTranslator({ locale, messages: messagesIn(locale), timeZone: venueZone })

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
