import type { Locale } from './locales'

const separators = { zh: '、', en: ', ', ko: ', ', ja: '、' } as const satisfies Record<
  Locale,
  string
>

/** Several names in a row, with the separator of the language. */
export const listJoin = (locale: Locale, items: readonly string[]) => items.join(separators[locale])
