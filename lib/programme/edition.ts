import { formatPartialDate } from '../language/date-format'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import type { EditionFacts } from '../model/schema/edition'
import { whenInWords } from './when-display'

/** When an edition was or is: its days or its month where known, else its year. */
export const editionMonth = (locale: Locale, { id, when }: EditionFacts): string =>
  whenInWords(locale, when) ?? formatPartialDate(locale, String(id))

/** Which edition it is: its number where it has one, and its year. */
export const editionName = (locale: Locale, { id, ordinal = 0 }: EditionFacts): string =>
  translator(locale)('editions.name', { ordinal, year: String(id) })

/** Which edition it is, where it has a number, and when. */
export const editionAndMonth = (locale: Locale, facts: EditionFacts): string =>
  translator(locale)('home.edition', {
    ordinal: facts.ordinal ?? 0,
    when: editionMonth(locale, facts),
  })
