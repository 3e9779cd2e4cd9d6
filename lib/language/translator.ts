import { createTranslator, type IntlError } from 'next-intl'
import { venueZone } from '../base/zone'
import { type Locale, languages } from './locales'
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

const translatorFor = (locale: Locale) => createTranslator(intlSettings(locale))

export type Translator = ReturnType<typeof translatorFor>

function create(locale: Locale): Translator {
  const translate = translatorFor(locale)
  const { settle } = languages[locale]
  if (settle === undefined) return translate
  return new Proxy(translate, {
    apply: (target, self, args) => settle(Reflect.apply(target, self, args)),
  })
}

const kept = new Map<Locale, Translator>()

/**
 * Words of the interface where no React renders: route handlers, metadata, pages in four languages
 * at once. Components use `useTranslations` instead; what their words leave to settle, such as Korean
 * particles, the export settles on the whole page. Each is kept, since it keeps what it has parsed.
 */
export function translator(locale: Locale): Translator {
  const known = kept.get(locale) ?? create(locale)
  kept.set(locale, known)
  return known
}
