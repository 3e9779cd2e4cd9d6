import { now } from '@/lib/browser/now'
import { programmeDay } from '@/lib/programme/day'
import type { Filter, FilterPart } from '@/lib/programme/filter'
import { isAsking, readFilter, writeFilter } from '@/lib/programme/filter-address'
import { beijingTime } from '@/lib/time/beijing'
import { FilterForm } from './filter-form'
import { type Outcome, outcomeOf } from './outcome'
import { type Group, type Row, readGroups, readLinks, readRows } from './page-rows'
import { say } from './say'

/** Typing has stopped when nothing was typed for this long, in milliseconds. */
const pause = 500

const nothing = ''

/** Filters the rows of a page by the form inside it; what is asked for stands in the address. */
class ProgrammeFilter extends HTMLElement {
  form = new FilterForm(this.find('form'))
  status = this.find('[role=status]')
  everything = [...this.status.childNodes].map((node) => node.cloneNode(true))
  rows: Row[] = []
  groups: Group[] = []
  links: [link: HTMLAnchorElement, path: string][] = []
  filter: Filter = readFilter(nothing, this.form.options)
  timer = 0

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`nothing at ${selector}`)
    return found
  }

  connectedCallback() {
    this.rows = readRows()
    this.groups = readGroups(this.rows)
    this.links = readLinks(this.dataset.views ?? nothing)
    this.closeRegistrations()
    this.addEventListener('input', ({ target }) => {
      if (target === this.form.text) this.choose(this.form.read(this.filter, this.form.text), true)
    })
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(this.form.read(this.filter, target))
    })
    this.addEventListener('click', (event) => this.clicked(event))
    this.form.element.addEventListener('submit', (event) => {
      event.preventDefault()
      this.find<HTMLDetailsElement>('details').open = false
      this.rest()
    })
    window.addEventListener('popstate', () => this.followAddress())
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.followAddress())
    this.followAddress()
    delete document.documentElement.dataset.filtering
  }

  /** A registration past its closing time is closed, whatever the page says. */
  closeRegistrations() {
    const moment = beijingTime(now())
    const closed = this.form.options.registration.indexOf('closed')
    for (const { closes, values } of this.rows)
      if (closes !== undefined && closes <= moment) values.registration = [closed]
  }

  followAddress() {
    this.filter = readFilter(location.search, this.form.options)
    this.form.show(this.filter)
    this.offerToday()
    this.apply()
  }

  /** @param isTyping one entry in the history for all that is typed, and one announcement after it */
  choose(filter: Filter, isTyping = false) {
    this.filter = filter
    const query = writeFilter(filter, this.form.options, location.search)
    const address = location.pathname + query + location.hash
    if (query !== location.search)
      isTyping ? history.replaceState(null, '', address) : history.pushState(null, '', address)
    this.apply(isTyping ? pause : 0)
  }

  clicked(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : this
    const control = target.closest<HTMLElement>('a[data-query], button[data-change]')
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { query, change } = control.dataset
    this.choose(query === undefined ? this.changed(change ?? nothing) : this.toggled(query))
    this.form.show(this.filter)
    // What was pressed may be gone now.
    if (change !== undefined) this.rest()
  }

  /** Puts the focus where the result is said. */
  rest() {
    this.status.focus()
  }

  changed(change: string): Filter {
    const { values, text, unconfirmed } = this.filter
    const price = [...values.price, this.form.options.price.indexOf('unknown')]
    const changes: Record<string, Filter> = {
      clear: readFilter(nothing, this.form.options),
      price: { values: { ...values, price }, text, unconfirmed },
      access: { values, text, unconfirmed: true },
      text: { values, text: nothing, unconfirmed },
    }
    return changes[change] ?? { values: { ...values, [change.slice(1)]: [] }, text, unconfirmed }
  }

  /** A quick choice adds its values, or takes them away where they stand already. */
  toggled(query: string): Filter {
    const { values } = this.filter
    const wanted = readFilter(query, this.form.options).values
    const isOn = this.has(query)
    const merged = Object.entries(wanted).map(([name, places]) => {
      const before = values[name as keyof typeof values]
      const kept = before.filter((place) => !places.includes(place))
      return [name, isOn ? kept : places.length > 0 ? places : before]
    })
    return { ...this.filter, values: Object.fromEntries(merged) }
  }

  has(query: string): boolean {
    const wanted = readFilter(query, this.form.options).values
    return Object.entries(wanted).every(([name, places]) =>
      places.every((place) => this.filter.values[name as keyof typeof wanted].includes(place)),
    )
  }

  /** Links for the present day of the programme, by the clock in Beijing. */
  offerToday() {
    const day = programmeDay(beijingTime(now()))
    const isListed = this.form.options.day.includes(day)
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-days]')) {
      const { days = nothing, rest = nothing } = link.dataset
      link.href = `${days}${day}/`
      link.dataset.query = `day=${day}${rest}`
      if (link.parentElement) link.parentElement.hidden = !isListed
    }
  }

  apply(wait = 0) {
    const unknownPrice = this.form.options.price.indexOf('unknown')
    const outcome = outcomeOf(this.rows, this.filter, unknownPrice)
    for (const [at, { element }] of this.rows.entries()) element.hidden = !outcome.isShown[at]
    for (const { rows, parts } of this.groups) {
      const isEmpty = rows.every(({ element }) => element.hidden)
      for (const part of parts) part.hidden = isEmpty
    }
    this.showLinks()
    clearTimeout(this.timer)
    if (wait > 0) this.timer = window.setTimeout(() => this.tell(outcome), wait)
    else this.tell(outcome)
  }

  /** The other languages and views are asked for the same; quick choices say whether they hold. */
  showLinks() {
    const query = writeFilter(this.filter, this.form.options, location.search)
    for (const [link, path] of this.links) link.setAttribute('href', path + query)
    for (const link of this.querySelectorAll<HTMLElement>('a[data-query]'))
      link.ariaCurrent = this.has(link.dataset.query ?? nothing) ? 'true' : null
  }

  /** Says the outcome once, politely. */
  tell({ shown, without, priceUnknown, accessUnknown }: Outcome) {
    const { values } = this.filter
    const isAll = !isAsking(this.filter)
    const found = shown === 0 ? say('none', {}) : say('found', { n: shown })
    this.status.replaceChildren(
      ...(isAll ? this.everything.map((node) => node.cloneNode(true)) : [found]),
    )
    this.find('[data-change=clear]').hidden = isAll
    const isEmptied = shown === 0 && !isAll
    this.find('[data-offers]').replaceChildren(
      ...(isEmptied ? without.map(([part, n]) => this.leaveOut(part, n)) : []),
      ...(priceUnknown > 0 && values.price.length > 0 ? [say('price', { n: priceUnknown })] : []),
      ...(accessUnknown > 0 ? [say('access', { n: accessUnknown })] : []),
    )
  }

  leaveOut(part: FilterPart, n: number): DocumentFragment {
    const [facet, chosen] = this.form.wordsOf(part === 'text' ? 'q' : part, this.filter)
    const offer = say('leave-out', { facet, values: chosen, n })
    const button = offer.querySelector('button')
    if (button) button.dataset.change = part === 'text' ? 'text' : `-${part}`
    return offer
  }
}

customElements.define('programme-filter', ProgrammeFilter)
