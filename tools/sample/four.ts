import { forEachLocale, type Locale, locales, requiredLocales } from '../../lib/language/locales'

/** The same words in every language; one that content need not have takes the Chinese. */
export type Four = Record<Locale, string>

export function four(zh: string, en: string, ko: string, ja: string): Four {
  const given: Partial<Four> = { zh, en, ko, ja }
  return forEachLocale(locales, (locale) => given[locale] ?? zh)
}

export const inFour = (words: (locale: Locale) => string): Four => forEachLocale(locales, words)

/** Puts values in the place of `{name}`. */
export const fill = (template: Four, values: Record<string, Four | number>): Four =>
  inFour((locale) =>
    Object.entries(values).reduce(
      (text, [name, value]) =>
        text.replaceAll(`{${name}}`, typeof value === 'number' ? String(value) : value[locale]),
      template[locale],
    ),
  )

export { type Locale, requiredLocales as locales }
