import type { Locale } from './locales'

const forms = {
  zh: (label, title) => `【${label}】${title}`,
  en: (label, title) => `[${label}] ${title}`,
  ko: (label, title) => `[${label}] ${title}`,
  ja: (label, title) => `【${label}】${title}`,
} as const satisfies Record<Locale, (label: string, title: string) => string>

/** A title with a label before it, for programs that show nothing else of a status. */
export const labelled = (locale: Locale, label: string, title: string) =>
  forms[locale](label, title)
