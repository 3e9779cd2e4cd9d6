import type { EventEntry } from '../content'
import type { FacetValues } from './facets'
import type { Session } from './sessions'

/** The `data-facets` of a row: of one session, or of the whole event. */
export function rowFacets(
  _entry: EventEntry,
  _session: Session | undefined,
  _options: FacetValues,
): string {
  return ''
}
