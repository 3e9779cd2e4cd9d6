import { createTranslator } from 'next-intl'
import { venueZone } from '../time/zone'
import type { Locale } from './locales'
import { messagesIn } from './messages'

/**
 * Words of the interface where no React renders: route handlers, metadata, pages in four languages
 * at once. Components use `useTranslations` instead.
 */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale), timeZone: venueZone })
}

export type Translator = ReturnType<typeof translator>
