import { now } from '@/components/ui/now'

/** Milliseconds between two looks at the clock: one timer for the end would oversleep with the device. */
const pause = 10_000

/**
 * Goes when its time is over, by the device's clock. Defined in the head, so that what is over
 * before the page loads is never laid out.
 */
class UrgentNotice extends HTMLElement {
  connectedCallback() {
    const look = () => {
      this.hidden = Date.parse(`${this.getAttribute('until')}`) <= now()
    }
    look()
    setInterval(look, pause)
  }
}

customElements.define('urgent-notice', UrgentNotice)
