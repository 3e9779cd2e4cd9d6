import type { ProjectEntry } from '@/lib/content'
import type { Locale } from '@/lib/language/locales'
import { encodeAddends } from '@/lib/lists/projects/addend-code'
import { projectFacets } from '@/lib/lists/projects/facets'
import { ranksOf } from '@/lib/lists/projects/sort'
import { encodeRow } from '@/lib/lists/row-code'
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
  const options = projectFacets.options(entries)
  const ranks = ranksOf(locale, entries)
  return new Map(
    entries.map((entry) => [
      entry.id,
      {
        'data-facets': encodeRow(projectFacets, [entry], options),
        'data-addends': encodeAddends(addendsOf(entry.facts)) || undefined,
        'data-ranks': ranks.get(entry.id)?.join(' ') ?? '',
      },
    ]),
  )
}
