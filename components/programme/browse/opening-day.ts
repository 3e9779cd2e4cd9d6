import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { dayToShow } from '@/lib/programme/day-to-show'
import { showSections } from './shown-sections'

/**
 * Chooses the day of a programme: that of the address, or today. The rows are out of sight until
 * scripts have folded what is over and marked what is closed, so that nothing moves.
 */
export function openDay({ dataset: { days = '', first = '' } }: HTMLElement): void {
  const { dataset } = document.documentElement
  // A page of few rows shows them all together.
  const known = days === '' ? [] : days.split(' ')
  const asked = location.hash.slice(1)
  const day = known.includes(asked)
    ? asked
    : dayToShow(known, first, programmeDay(beijingTime(now())))
  const isAsking = location.search !== ''
  if (day !== undefined && !isAsking) showSections([day])
  dataset.folding = isAsking ? 'all' : 'rows'
  dataset.byDay = ''
}
