import { now } from '@/lib/browser/now'

/** Longest time that a browser can wait, in milliseconds. */
const longest = 2 ** 31 - 1

/**
 * Goes when its time is over, by the device's clock. Defined in the head, so that what is over
 * before the page loads is never laid out.
 */
class UrgentNotice extends HTMLElement {
  timer = 0

  connectedCallback() {
    this.look()
    // A device that slept, or a page that was put aside, has missed the time.
    document.addEventListener('visibilitychange', () => this.look())
    window.addEventListener('pageshow', () => this.look())
  }

  look() {
    const left = Date.parse(this.getAttribute('until') ?? '') - now()
    this.hidden = left <= 0
    window.clearTimeout(this.timer)
    if (left > 0) this.timer = window.setTimeout(() => this.look(), Math.min(left, longest))
  }
}

customElements.define('urgent-notice', UrgentNotice)
