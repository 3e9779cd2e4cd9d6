import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { dayToShow } from '@/lib/programme/day-to-show'
import { showSections } from './shown-sections'

// Chooses the day before the first paint: that of the address, or today. The rows are out
// of sight until scripts have folded what is over and marked what is closed, so that nothing moves.
const { days = '', first = '' } = document.currentScript?.dataset ?? {}
const today = programmeDay(beijingTime(now()))
const asked = location.hash.slice(1)
const known = days.split(' ')
const day = known.includes(asked) ? asked : dayToShow(known, first, today)
if (day !== undefined && location.search === '') {
  showSections([day])
  document.documentElement.dataset.folding = ''
}
document.documentElement.dataset.byDay = ''
