import { type Locale, languages } from './locales'
import { translator } from './translator'

/** Several names in a row, with the separator of the language. */
export const listJoin = (locale: Locale, items: readonly string[]) =>
  items.join(languages[locale].listSeparator)

/** A title with a label before it, for programs that show nothing else of a status. */
export const labelled = (locale: Locale, label: string, title: string) =>
  languages[locale].labelled(label, title)

/**
 * Name of a country or region in the reader's language.
 *
 * @param code ISO 3166-1, two letters; one that no country or region has is given back as it is
 */
export const countryOrRegion = (locale: Locale, code: string): string =>
  languages[locale].regionNames[code] ??
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ??
  code

/** Tags (ISO 639-3) that CLDR has no name for, or one that readers do not understand. */
const ownNames = ['csl', 'kvk', 'jsl', 'ils', 'zxx'] as const
const hasOwnName = (tag: string): tag is (typeof ownNames)[number] =>
  (ownNames as readonly string[]).includes(tag)

/** Name of a BCP 47 language in the reader's language. */
export function languageName(locale: Locale, tag: string): string {
  const t = translator(locale)
  if (hasOwnName(tag)) return t(`language.${tag}`)
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  return names.of(tag) ?? t('language.other', { tag })
}
