import { ListFilter } from '@/components/filter/list-filter'
import type { Outcome } from '@/components/filter/outcome'
import { say } from '@/components/filter/say'
import { now } from '@/components/ui/now'
import { beijingTime } from '@/lib/base/beijing'
import {
  type Filter,
  type FilterName,
  filterNames,
  hasAccess,
  judge,
} from '@/lib/lists/events/filter'
import { programmeDay } from '@/lib/model/event/day'
import { type EventRow, eventRows } from './event-rows'

class ProgrammeFilter extends ListFilter<FilterName, EventRow> {
  constructor() {
    super(filterNames)
  }

  readRows() {
    return this.closed(eventRows())
  }

  /** A registration past its closing time is closed, whatever the page says. */
  closed(rows: EventRow[]) {
    const moment = beijingTime(now())
    const closed = this.form.options.registration.indexOf('closed')
    for (const { closes, values } of rows)
      if (closes !== undefined && closes <= moment) values.registration = [closed]
    return rows
  }

  judge(row: EventRow, words: string) {
    return judge(row, this.filter, words)
  }

  followAddress() {
    this.offerToday()
    super.followAddress()
  }

  changed(change: string): Filter {
    const { values, text } = this.filter
    const added: Record<string, Partial<Filter['values']>> = {
      price: { price: [...values.price, this.form.options.price.indexOf('unknown')] },
      access: { unconfirmed: [0] },
    }
    const more = added[change]
    return more ? { values: { ...values, ...more }, text } : super.changed(change)
  }

  /** Links for the present day of the programme, by the clock in Beijing. */
  offerToday() {
    const day = programmeDay(beijingTime(now()))
    const isListed = this.form.options.day.includes(day)
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-days]')) {
      const { days = '', rest = '' } = link.dataset
      link.href = `${days}${day}/`
      link.dataset.query = `day=${day}${rest}`
      if (link.parentElement) link.parentElement.hidden = !isListed
    }
  }

  /** What fits but for a price that is not announced (T16), or for access that is not confirmed. */
  offers({ more }: Outcome<FilterName, EventRow>) {
    const { price, access } = this.filter.values
    const unknownPrice = this.form.options.price.indexOf('unknown')
    const free = more('price', ({ values }) => values.price.includes(unknownPrice))
    const possible = more('access', (row) => hasAccess(row, access, true))
    return [
      ...(free > 0 && price.length > 0 ? [say('price', { n: free })] : []),
      ...(possible > 0 ? [say('access', { n: possible })] : []),
    ]
  }
}

customElements.define('programme-filter', ProgrammeFilter)
