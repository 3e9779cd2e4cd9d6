import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'

/** Milliseconds between two looks at the clock; a single timer would be late after the device slept. */
const pause = 10_000

/** Shows a part of a page between two moments of Beijing time only, by the device's clock. */
export function keepTime(element: HTMLElement): void {
  const { from = '', until = '~' } = element.dataset
  const look = () => {
    const moment = beijingTime(now())
    element.hidden = moment < from || moment >= until
  }
  look()
  setInterval(look, pause)
}
