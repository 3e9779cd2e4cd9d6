import { ListFilter } from '@/components/filter/list-filter'
import type { Outcome } from '@/components/filter/page-rows'
import { now } from '@/components/ui/now'
import { renderTemplate } from '@/components/ui/render-template'
import { beijingTime } from '@/lib/base/beijing'
import type { EventFacetName } from '@/lib/lists/events/facets'
import { hasValues } from '@/lib/lists/filter'
import { programmeDay } from '@/lib/model/event/day'

class ProgrammeFilter extends ListFilter<EventFacetName> {
  /** Registrations past their closing time count as closed, although the page was built earlier. */
  prepareRows() {
    const moment = beijingTime(now())
    const closed = this.controls.indexOf('registration', 'closed')
    for (const { element, facets } of this.rows)
      if ((element.dataset.until ?? '~') <= moment)
        facets.registration = { values: [closed], unconfirmed: [] }
  }

  followAddress() {
    this.offerToday()
    super.followAddress()
  }

  changed(change: string) {
    const { values, text } = this.filter
    const added: Record<string, Partial<typeof values>> = {
      price: { price: [...values.price, this.controls.indexOf('price', 'unknown')] },
      access: { unconfirmed: [0] },
    }
    const more = added[change]
    return more ? { values: { ...values, ...more }, text } : super.changed(change)
  }

  /** Links for the present day of the programme, by the clock in Beijing. */
  offerToday() {
    const day = programmeDay(beijingTime(now()))
    const isListed = this.controls.indexOf('day', day) >= 0
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-days]')) {
      const { days = '', rest = '' } = link.dataset
      link.href = `${days}${day}/`
      link.dataset.query = `day=${day}${rest}`
      if (link.parentElement) link.parentElement.hidden = !isListed
    }
  }

  /** Offers the rows left out only because the price is not announced or access is not confirmed. */
  offers({ more }: Outcome<EventFacetName>) {
    const { price, access } = this.filter.values
    const unknownPrice = this.controls.indexOf('price', 'unknown')
    const free = more('price', ({ facets }) => facets.price.values.includes(unknownPrice))
    const possible = more('access', (row) =>
      hasValues(row, { name: 'access', match: 'all' }, access, true),
    )
    return [
      ...(free > 0 && price.length > 0 ? [renderTemplate('price', { n: free })] : []),
      ...(possible > 0 ? [renderTemplate('access', { n: possible })] : []),
    ]
  }
}

customElements.define('programme-filter', ProgrammeFilter)
