import { callSign } from '../flags/call-sign'
import { mark } from '../flags/mark'
import type { Sign } from '../flags/signs'
import { type Locale, locales } from '../i18n/locales'

/** Words in one language: their Han shapes and the places where they may break depend on it. */
export interface Words {
  text: string
  locale: Locale
}

/** What stands on a share card. */
export interface Card {
  /** Name of the site, where it is not the title itself. */
  name?: Words
  /** A short line above the title: the part of the site. */
  part?: Words
  /** The title, one or more sentences that begin a line each. */
  title: readonly Words[]
  /** The hoist, from the top. */
  signs: readonly Sign[]
}

/** What an item flies: flags of what it is, and its id, of which its call sign is made. */
export interface Hoisted {
  head: readonly Sign[]
  id: string
}

/** The hoist of a card: that of its item, else the mark of the Week. */
export const hoistOf = (item: Hoisted | undefined): readonly Sign[] =>
  item === undefined ? mark : [...item.head, ...callSign(item.id, item.head)]

/** The card of `/`, which speaks all languages at once. */
export const fourNamesCard = (name: Record<Locale, string>): Card => ({
  title: locales.map((locale) => ({ text: name[locale], locale })),
  signs: mark,
})
