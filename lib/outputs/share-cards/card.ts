import type { Sign } from '../../flags/signs'
import type { TextIn } from '../../language/line-breaking'
import { type Locale, locales } from '../../language/locales'

/** What stands on a share card. */
export interface Card {
  /** Name of the site, beside its mark, where it is not the title itself. */
  name?: TextIn
  /** A short line above the title: the kind of event, the part of the site, which Week. */
  part?: TextIn
  /** The title, one or more sentences that begin a line each. */
  title: readonly TextIn[]
  /** A line below the title. */
  below?: TextIn
  /** The flag of the kind of event. */
  flag?: Sign
  /** The day as a large numeral, and the month above it in languages that write it first (else empty). */
  day?: { above: TextIn; numeral: TextIn }
  /** Beside the day: month and weekday, then hour or place. */
  facts?: readonly TextIn[]
  /** The word of the band across what does not take place; the title is struck. */
  off?: TextIn
  /** The flags of an edition on one line, instead of one flag and the mark. */
  dressed?: readonly Sign[]
}

/** The card of `/`, which speaks all languages at once. */
export const fourNamesCard = (name: Record<Locale, string>, dressed: readonly Sign[]): Card => ({
  title: locales.map((locale) => ({ text: name[locale], locale })),
  dressed,
})
