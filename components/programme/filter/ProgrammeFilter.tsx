import type { EventEntry } from '@/lib/content'

/** The filters of a programme: a form for browsers with scripts, links for those without. */
export function ProgrammeFilter(_: { entries: readonly EventEntry[]; year: number }) {
  return null
}
