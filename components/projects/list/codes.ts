import type { ProjectEntry } from '@/lib/content'
import type { Locale } from '@/lib/i18n/locales'
import { projectOptions, projectValues } from '@/lib/projects/facets'
import { encodeAddends, encodeValues } from '@/lib/projects/row-codes'
import { ranksOf } from '@/lib/projects/sort'
import { addendsOf } from '@/lib/projects/totals'

/** What the script of a page reads off a row. */
export interface RowCodes {
  'data-facets': string
  /** Amounts that go into totals. */
  'data-addends': string | undefined
  /** Its place in each order but the usual one. */
  'data-ranks': string
}

/** The codes of each project of a page, by id. */
export function rowCodes(
  locale: Locale,
  entries: readonly ProjectEntry[],
): ReadonlyMap<string, RowCodes> {
  const options = projectOptions(entries)
  const ranks = ranksOf(locale, entries)
  return new Map(
    entries.map((entry) => [
      entry.id,
      {
        'data-facets': encodeValues(options, (name) => projectValues(entry, name)),
        'data-addends': encodeAddends(addendsOf(entry.facts)) || undefined,
        'data-ranks': ranks.get(entry.id)?.join(' ') ?? '',
      },
    ]),
  )
}
