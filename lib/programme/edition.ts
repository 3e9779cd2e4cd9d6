import { formatPartialDate } from '../language/date-format'
import type { Locale } from '../language/locales'
import type { EditionFacts } from '../model/schema/edition'
import { displayWhen } from './when-display'

/** When an edition was or is: its days or its month where known, else its year. */
export function editionMonth(locale: Locale, { id, when, phase }: EditionFacts): string {
  const display = displayWhen(locale, when, phase)
  if (display.kind === 'dated') return display.text
  return display.known ?? formatPartialDate(locale, String(id))
}
