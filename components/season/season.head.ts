import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'

const pause = 10_000

/**
 * What a page shows between two moments of Beijing time, by the device's clock. Defined before the
 * first of them is read, so that none is laid out that does not hold.
 */
class SeasonState extends HTMLElement {
  connectedCallback() {
    const { from = '', until = '~' } = this.dataset
    const look = () => {
      const moment = beijingTime(now())
      this.hidden = moment < from || moment >= until
    }
    look()
    setInterval(look, pause)
  }
}

customElements.define('season-state', SeasonState)
