import { readFilter, writeFilter } from '@/lib/lists/address'
import type { Options } from '@/lib/lists/filter'
import { type Filter, type FilterPart, isAsking, plainText, type Verdict } from '@/lib/lists/filter'
import { FilterForm } from './filter-form'
import { type Outcome, outcomeOf } from './outcome'
import { type Group, type ListRow, readGroups, readLinks } from './page-rows'
import { say } from './say'

/** Typing has stopped when nothing was typed for this long, in milliseconds. */
const pause = 500

const nothing = ''

/** Filters the rows of a page by the form inside it; what is asked for stands in the address. */
export abstract class ListFilter<Name extends string, Row extends ListRow> extends HTMLElement {
  form: FilterForm<Name>
  status = this.find('[role=status]')
  everything = [...this.status.childNodes].map((node) => node.cloneNode(true))
  rows: Row[] = []
  groups: Group[] = []
  links: [link: HTMLAnchorElement, path: string][] = []
  filter: Filter<Name>
  timer = 0

  /**
   * @param facets names that leave rows out
   * @param further what else the address says
   * @param unboxed values for which there are no boxes in the form
   */
  constructor(
    readonly facets: readonly Name[],
    further: readonly Name[] = [],
    unboxed: Partial<Options<Name>> = {},
  ) {
    super()
    this.form = new FilterForm(this.querySelectorAll('input'), [...facets, ...further], unboxed)
    this.filter = readFilter(nothing, this.form.options)
  }

  abstract readRows(): Row[]

  /** @param words text of the filter as `plainText` gives it */
  abstract judge(row: Row, words: string): Verdict<Name>

  /** Further words below the result. */
  offers(_outcome: Outcome<Name, Row>): DocumentFragment[] {
    return []
  }

  /** What else follows the address and the rows that are shown. */
  follow() {}

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`nothing at ${selector}`)
    return found
  }

  connectedCallback() {
    this.rows = this.readRows()
    this.groups = readGroups(this.rows)
    this.links = readLinks(this.dataset.views ?? nothing)
    this.addEventListener('input', ({ target }) => {
      if (target === this.form.text) this.choose(this.form.read(this.filter, this.form.text), true)
    })
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(this.form.read(this.filter, target))
    })
    this.addEventListener('click', (event) => this.clicked(event))
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      this.find<HTMLDetailsElement>('details').open = false
      this.rest()
    })
    window.addEventListener('popstate', () => this.followAddress())
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.followAddress())
    this.followAddress()
    delete document.documentElement.dataset.filtering
  }

  followAddress() {
    this.filter = readFilter(location.search, this.form.options)
    this.form.show(this.filter)
    this.apply()
  }

  /** @param isTyping one entry in the history for all that is typed, and one announcement after it */
  choose(filter: Filter<Name>, isTyping = false) {
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

  /** @param change `clear`, `text`, or a name after a hyphen: what is left out */
  changed(change: string): Filter<Name> {
    const { values, text } = this.filter
    const names: readonly string[] = change === 'clear' ? this.facets : [change.slice(1)]
    const kept = Object.entries<readonly number[]>(values).map(([name, places]) => [
      name,
      names.includes(name) ? [] : places,
    ])
    return {
      values: Object.fromEntries(kept),
      text: change === 'clear' || change === 'text' ? nothing : text,
    }
  }

  /** A quick choice adds its values, or takes them away where they stand already. */
  toggled(query: string): Filter<Name> {
    const { values } = this.filter
    const wanted = readFilter(query, this.form.options).values
    const isOn = this.has(query)
    const merged = this.form.names.map((name) => {
      const [before, places] = [values[name], wanted[name]]
      const kept = before.filter((place) => !places.includes(place))
      return [name, isOn ? kept : places.length > 0 ? places : before]
    })
    return { ...this.filter, values: Object.fromEntries(merged) }
  }

  has(query: string): boolean {
    const wanted = readFilter(query, this.form.options).values
    return this.form.names.every((name) =>
      wanted[name].every((place) => this.filter.values[name].includes(place)),
    )
  }

  apply(wait = 0) {
    const words = plainText(this.filter.text)
    const outcome = outcomeOf<Name, Row>(this.rows, (row) => this.judge(row, words))
    const shown = new Set(
      this.rows.flatMap(({ element }, at) => (outcome.isShown[at] ? [element] : [])),
    )
    for (const { element } of this.rows) element.hidden = !shown.has(element)
    for (const { rows, parts, total } of this.groups) {
      const left = new Set(rows.filter(({ element }) => shown.has(element)).map(({ id }) => id))
      for (const part of parts) part.hidden = left.size === 0
      if (total) this.count(total, left.size)
    }
    this.follow()
    this.showLinks()
    clearTimeout(this.timer)
    if (wait > 0) this.timer = window.setTimeout(() => this.tell(outcome), wait)
    else this.tell(outcome)
  }

  /** How many of a group are left; its own words where none is missing. */
  count(total: HTMLElement, n: number) {
    const all = total.dataset.total ?? nothing
    const words = total.dataset.words ?? total.textContent ?? nothing
    total.dataset.words = words
    total.replaceChildren(String(n) === all ? words : say('of', { n, total: all }))
  }

  /** The other languages and views are asked for the same; quick choices say whether they hold. */
  showLinks() {
    const query = writeFilter(this.filter, this.form.options, location.search)
    for (const [link, path] of this.links) link.setAttribute('href', path + query)
    for (const link of this.querySelectorAll<HTMLElement>('a[data-query]'))
      link.ariaCurrent = this.has(link.dataset.query ?? nothing) ? 'true' : null
  }

  /** Says the outcome once, politely. */
  tell(outcome: Outcome<Name, Row>) {
    const { shown, without } = outcome
    const isAll = !isAsking(this.filter, this.facets)
    const found = shown === 0 ? say('none', {}) : say('found', { n: shown })
    this.status.replaceChildren(
      ...(isAll ? this.everything.map((node) => node.cloneNode(true)) : [found]),
    )
    this.find('[data-change=clear]').hidden = isAll
    const isEmptied = shown === 0 && !isAll
    this.find('[data-offers]').replaceChildren(
      ...(isEmptied ? without.map(([part, n]) => this.leaveOut(part, n)) : []),
      ...this.offers(outcome),
    )
  }

  leaveOut(part: FilterPart<Name>, n: number): DocumentFragment {
    const [facet, chosen] = this.form.wordsOf(part, this.filter)
    const offer = say('leave-out', { facet, values: chosen, n })
    const button = offer.querySelector('button')
    if (button) button.dataset.change = part === 'text' ? part : `-${part}`
    return offer
  }
}
