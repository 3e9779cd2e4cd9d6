import { venue } from '../../content'
import { formatFullDate } from '../../language/date-format'
import type { Locale } from '../../language/locales'
import { type Translator, translator } from '../../language/translator'
import type { FacetName } from './facet-names'

// The compiler cannot know which values content has; a test asks for the words of each.
type Say = (key: string) => string

/** The name of a facet, as a form or a heading says it. */
export const facetLabel = (t: Translator, name: FacetName): string => (t as Say)(`facet.${name}`)

const word = (locale: Locale, key: string) => (translator(locale) as Say)(key)

const labels = {
  day: formatFullDate,
  part: (locale, value) => word(locale, `part.${value}`),
  kind: (locale, value) => word(locale, `kind.${value}`),
  theme: (locale, value) => word(locale, `theme.${value}`),
  district: (locale, value) => word(locale, `district.${value}`),
  venue: (locale, value) => venue(value).name[locale],
  audience: (locale, value) => word(locale, `facet_value.audience.${value}`),
  follow: (locale, value) => word(locale, `language.${value}`),
  price: (locale, value) => word(locale, `facet_value.price.${value}`),
  registration: (locale, value) => word(locale, `facet_value.registration.${value}`),
  access: (locale, value) => word(locale, `access.${value}`),
  attendance: (locale, value) => word(locale, `attendance.${value}`),
} as const satisfies Record<FacetName, (locale: Locale, value: string) => string>

/** A value of a facet in a reader's language. */
export const facetValueLabel = (locale: Locale, name: FacetName, value: string): string =>
  labels[name](locale, value)
