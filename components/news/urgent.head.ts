import { now } from '@/components/ui/now'

/** Milliseconds between two checks of the clock; a single timer would be late after the device slept. */
const pause = 10_000

/**
 * Hides itself at its end, by the device's clock. Defined in the head, so that a notice which has
 * ended before the page loads is never laid out.
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
