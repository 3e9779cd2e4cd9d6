import { now } from '@/components/ui/now'
import { beijingAhead, beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { deviceAhead } from '@/lib/programme/own-time'
import { passed } from './moments'

/**
 * Marks the document, so that styles reserve the room for what scripts add: `running` during the
 * edition, `away` if the device's clock is not at Beijing time, `passed` with the moments of an
 * event that lie behind it.
 */
export function setClock({ dataset: own }: HTMLElement): void {
  const { dataset } = document.documentElement
  const { first = '~', last = '' } = own
  const time = beijingTime(now())
  const today = programmeDay(time)
  dataset.passed = passed(own, time)
  if (first <= today && today <= last) dataset.running = ''
  if (deviceAhead(now()) !== beijingAhead) dataset.away = ''
}
