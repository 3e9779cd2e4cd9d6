import { applyPreferences } from '@/components/preferences/preference-storage'
import { openDay } from '@/components/programme/browse/opening-day'
import { setClock } from '@/components/programme/filter/page-clock'
import { keepTime } from '@/components/season/timed-part'

// All that has to be right before the first paint, in one small file that every page loads: no page
// then flashes, shows what is over, or moves. The elements are defined before the body is read, so
// each does its work as soon as its start tag is there.
applyPreferences()

// With a filter in the address, rows stay hidden until the filter has run.
if (location.search !== '') document.documentElement.dataset.filtering = ''

/** Defines an element that does its work when it is read. */
const define = (name: string, work: (element: HTMLElement) => void) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        work(this)
      }
    },
  )

define('season-state', keepTime)
define('urgent-notice', keepTime)
define('page-clock', setClock)
define('opening-day', openDay)
