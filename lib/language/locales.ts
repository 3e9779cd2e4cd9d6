/** The four languages of the site, in the order in which they are always listed. */
export const locales = ['zh', 'en', 'ko', 'ja'] as const

/** A language of the site, as it stands in addresses and file names. */
export type Locale = (typeof locales)[number]

/** The language every text is first written in; the others are translated from it. */
export const sourceLocale = 'zh' satisfies Locale

/** BCP 47 tags for `lang` and `hreflang` (Chinese is Simplified Chinese as used in the mainland). */
export const languageTags = {
  zh: 'zh-CN',
  en: 'en',
  ko: 'ko',
  ja: 'ja',
} as const satisfies Record<Locale, string>

/** Open Graph locale codes (language_TERRITORY). */
export const openGraphLocales = {
  zh: 'zh_CN',
  en: 'en_GB',
  ko: 'ko_KR',
  ja: 'ja_JP',
} as const satisfies Record<Locale, string>

/** Each language's name in itself. */
export const languageNames = {
  zh: '中文',
  en: 'English',
  ko: '한국어',
  ja: '日本語',
} as const satisfies Record<Locale, string>

/** Whether a string, for example a part of an address, names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The language in an address. @throws Error where it is none of the site */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) throw new Error(`Not a language of the site: ${value}`)
  return value
}
