import type { Total } from '../../model/project/totals'

/** What is said of a total beside its sum, by the key of its message. */
export const totalNotes = [
  'counted',
  'lower',
  'undisclosed',
  'estimated_out',
  'estimated_in',
] as const

export type TotalNote = (typeof totalNotes)[number]

/**
 * How many amounts each note of a total is about; a note about none is left out.
 *
 * @param estimates whether the sum includes estimates
 */
export function notesOf(total: Total, { estimates }: { estimates: boolean }) {
  const counts: Record<TotalNote, number> = {
    counted: total.counted,
    lower: total.lowerBounds,
    undisclosed: total.undisclosed,
    estimated_out: estimates ? 0 : total.estimated,
    estimated_in: estimates ? total.estimated : 0,
  }
  return totalNotes.map((name) => ({ name, n: counts[name] })).filter(({ n }) => n > 0)
}
