import { en } from './en'
import { ja } from './ja'
import { ko } from './ko'
import type { Language } from './language'
import { zh } from './zh'

const defined = { zh, en, ko, ja } as const satisfies Record<string, Language>

/** A language of the site, as addresses and file names have it. */
export type Locale = keyof typeof defined

/** The definition of each language, in the order in which languages are always listed. */
export const languages: Readonly<Record<Locale, Language>> = defined

export const locales = Object.keys(defined) as [Locale, ...Locale[]]

/** The language every text is first written in; the others are translated from it. */
export const sourceLocale = 'zh' satisfies Locale

/** A language into which texts are translated. */
export type TargetLocale = Exclude<Locale, typeof sourceLocale>

export const targetLocales = locales.filter(
  (locale): locale is TargetLocale => locale !== sourceLocale,
)

type Required<L extends Locale> = (typeof defined)[L]['isRequired'] extends true ? L : never

/** A language in which every name in facts must be given. */
export type RequiredLocale = { [L in Locale]: Required<L> }[Locale]

export const requiredLocales = locales.filter(
  (locale): locale is RequiredLocale => languages[locale].isRequired,
)

/** Makes a value for each of some languages. */
export const forEachLocale = <L extends Locale, T>(each: readonly L[], make: (locale: L) => T) =>
  Object.fromEntries(each.map((locale) => [locale, make(locale)])) as Record<L, T>

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTags = forEachLocale(locales, (locale) => languages[locale].tag)

/** Whether a string, for example a part of an address, names a language of the site. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(languages, value)
}

/** The language in an address. @throws Error where it is none of the site */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) throw new Error(`Not a language of the site: ${value}`)
  return value
}
