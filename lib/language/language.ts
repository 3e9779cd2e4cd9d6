import type { Locale as DateFnsLocale } from 'date-fns'
import type zh from '../../messages/zh.json'
import type { Figure } from './figures/figure'
import type { Wording } from './wording/reasons'

/** How dates and times are written, in patterns of date-fns. */
export interface DatePatterns {
  /** Names of months and weekdays. */
  names: DateFnsLocale
  /** Day with weekday. */
  full: string
  day: string
  /** Day where the year is clear. */
  dayInYear: string
  /** The same with its weekday, short. */
  dayOfWeek: string
  month: string
  year: string
  /** Name of a month and of a weekday beside a big numeral. */
  monthName: string
  weekday: string
  range: RangePatterns
  /** Between two clock times, and between the days of a large numeral. */
  clockJoin: string
  weekdayJoin: string
  /** After a large numeral: 日 in 16日; empty where a numeral alone is a day. */
  dayMark: string
  /** Between a day and a clock time. */
  dayClockJoin: string
  /** A start whose end is not known. */
  from: (clock: string) => string
  /** Says in which zone the clock times are. */
  inVenueZone: (text: string) => string
  /** Month and weekdays about a big numeral; the month is before the day where the language says it so. */
  largeDate: (month: string, weekdays: string) => LargeDateParts
}

/** What stands before a big numeral and after it; either may be empty. */
export interface LargeDateParts {
  before: string
  after: string
}

interface RangePatterns {
  /** First and last day within one month, within one year, and across years. */
  month: readonly [string, string]
  year: readonly [string, string]
  years: readonly [string, string]
  /** Between first and last; spaced where the two hold spaces themselves. */
  joins: { month: string; year: string; years: string }
}

/** Zone of the readers of a language, where it has no summer time. */
interface ReadersZone {
  /** Minutes ahead of UTC. */
  ahead: number
  inZone: (text: string) => string
}

/** Where a line may break: between words of a dictionary, between phrases (文節), or at spaces. */
export type LineBreaking = 'words' | 'phrases' | 'spaces'

/** Widths and spaces of a line in Noto Sans CJK, beyond those that every language shares. */
export interface Typography {
  /** Width of a Hangul syllable, in em. */
  hangulWidth: number
  /** Signs that are full-width in this language only. */
  fullWidth?: RegExp
  /** The spaces that CSS Text 4 puts between Han or kana and Latin, and between full-width signs. */
  spacing?: {
    /** Full-width signs whose right half is empty, as a class of a regular expression. */
    closing: string
    /** Full-width signs at the beginning of a line whose left half is empty. */
    opening: RegExp
  }
}

/** Letters of a text by script. */
export interface LetterCounts {
  han: number
  hangul: number
  kana: number
  latin: number
}

/** National Han shapes of Noto Sans CJK. */
export type HanShapes = 'sc' | 'kr' | 'jp'

type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** All that a language of the site must define; `locales.ts` lists the languages. */
export interface Language {
  /** BCP 47 tag for `lang` and `hreflang`. */
  tag: string
  /** Open Graph locale (`language_TERRITORY`). */
  openGraph: string
  /** Its name in itself. */
  name: string
  /** Its name in sentences for editors. */
  editorName: { zh: string; en: string }
  /**
   * Whether names in facts and urgent notices must be given in it. Where a language that is not
   * required has none yet, readers see the Chinese.
   */
  isRequired: boolean
  /** Words of the interface. */
  messages: SameKeys<typeof zh>
  dates: DatePatterns
  readersZone?: ReadersZone
  /** Between the items of a list. */
  listSeparator: string
  /** A title with a label before it. */
  labelled: (label: string, title: string) => string
  /** Names of countries and regions (ISO 3166-1) that differ from those of CLDR. */
  regionNames: Readonly<Record<string, string>>
  lineBreaking: LineBreaking
  /** What stays on one line within a heading: a blank between two groups that may not break. */
  unbroken?: RegExp
  typography: Typography
  /** Shapes for share cards; the first that has a character is taken. */
  hanShapes: readonly HanShapes[]
  /** What may be in another language within a text of this one. */
  foreignRuns: RegExp
  /** Whether a text with these letters is in this language, however many Latin names it quotes. */
  isOwnScript: (letters: LetterCounts) => boolean
  /** Whether a title or a name may be of Han letters alone, as Chinese is. */
  hasHanNames?: boolean
  /** Numbers and dates of a text, by which a translation is compared with the Chinese. */
  figures: (text: string) => Figure[]
  /** Words for the status of an event, which only its field `status` may tell. */
  statusWords: RegExp
  /** Settles what depends on the words that were put into a text; `before` stands before it on the line. */
  settle?: (text: string, before?: string) => string
  /** Wordings that are not to be used, in content, in messages and on pages. */
  wording: readonly Wording[]
}
