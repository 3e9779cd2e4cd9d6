import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'
import { isStale } from '@/lib/model/project/staleness'

/** Marks the latest stage as stale once it is more than twelve months old by the reader's clock. */
class StageAge extends HTMLElement {
  connectedCallback() {
    const { after } = this.dataset
    if (after !== undefined && isStale(after, beijingTime(now()))) this.dataset.stale = ''
  }
}

customElements.define('stage-age', StageAge)
