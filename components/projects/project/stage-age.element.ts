import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'
import { isStale } from '@/lib/model/project/staleness'

/** Shows that nothing was heard for more than twelve months once that is so on the reader's day. */
class StageAge extends HTMLElement {
  connectedCallback() {
    const { after } = this.dataset
    if (after !== undefined && isStale(after, beijingTime(now()))) this.dataset.stale = ''
  }
}

customElements.define('stage-age', StageAge)
