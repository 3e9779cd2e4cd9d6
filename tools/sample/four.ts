import { type Locale, locales } from '../../lib/language/locales'

/** The same words in the four languages. */
export type Four = Record<Locale, string>

export const four = (zh: string, en: string, ko: string, ja: string): Four => ({ zh, en, ko, ja })

export const inFour = (words: (locale: Locale) => string): Four => ({
  zh: words('zh'),
  en: words('en'),
  ko: words('ko'),
  ja: words('ja'),
})

/** Puts values in the place of `{name}`. */
export const fill = (template: Four, values: Record<string, Four | number>): Four =>
  inFour((locale) =>
    Object.entries(values).reduce(
      (text, [name, value]) =>
        text.replaceAll(`{${name}}`, typeof value === 'number' ? String(value) : value[locale]),
      template[locale],
    ),
  )

export { type Locale, locales }
