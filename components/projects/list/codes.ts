import type { ProjectEntry } from '@/lib/content'
import type { Locale } from '@/lib/language/locales'
import { projectOptions, projectValues } from '@/lib/lists/projects/facets'
import { encodeAddends, encodeValues } from '@/lib/lists/projects/row-codes'
import { ranksOf } from '@/lib/lists/projects/sort'
import { addendsOf } from '@/lib/model/project/totals'

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
