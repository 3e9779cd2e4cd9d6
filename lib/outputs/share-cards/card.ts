import { mark } from '../../flags/mark'
import type { Sign } from '../../flags/signs'
import type { TextIn } from '../../language/line-breaking'
import { type Locale, locales } from '../../language/locales'

/** What stands on a share card. */
export interface Card {
  /** Name of the site, where it is not the title itself. */
  name?: TextIn
  /** A short line above the title: the part of the site. */
  part?: TextIn
  /** The title, one or more sentences that begin a line each. */
  title: readonly TextIn[]
  /** The hoist, from the top. */
  signs: readonly Sign[]
}

/** The card of `/`, which speaks all languages at once. */
export const fourNamesCard = (name: Record<Locale, string>): Card => ({
  title: locales.map((locale) => ({ text: name[locale], locale })),
  signs: mark,
})
