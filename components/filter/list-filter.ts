import { recordOf } from '@/lib/base/record'
import { readFilter, writeFilter } from '@/lib/lists/address'
import type { Options } from '@/lib/lists/faceted-list'
import {
  type FacetRule,
  type Filter,
  type FilterPart,
  isAsking,
  judgeBy,
  unconfirmedName,
} from '@/lib/lists/filter'
import { renderCount, renderTemplate } from '../ui/render-template'
import { FilterControls, facetRules } from './filter-controls'
import { FilterPanel } from './filter-panel'
import {
  type ListRow,
  type Outcome,
  outcomeOf,
  type RowGroup,
  readGroups,
  readLinks,
  readRows,
} from './page-rows'

/** Milliseconds without a key after which typing counts as finished. */
const pause = 500

const nothing = ''

type Name<Facet, Further> = Facet | Further | typeof unconfirmedName

/**
 * Filters the rows of a page by the form inside it; the address holds the filter. The
 * facets are those of the form, so each box filters.
 *
 * @typeParam Facet names of the facets
 * @typeParam Further names of other parameters of the address
 */
export abstract class ListFilter<
  Facet extends string,
  Further extends string = never,
> extends HTMLElement {
  rules: FacetRule<Facet>[] = facetRules(this)
  controls: FilterControls<Name<Facet, Further>>
  status = this.find('[role=status]')
  everything = [...this.status.childNodes].map((node) => node.cloneNode(true))
  rows: ListRow<Facet>[] = []
  groups: RowGroup[] = []
  links: [link: HTMLAnchorElement, path: string][] = []
  filter: Filter<Name<Facet, Further>>
  timer = 0
  panel = new FilterPanel(this)

  /** @param unboxed values for which there are no boxes in the form */
  constructor(further: readonly Further[] = [], unboxed: Partial<Options<Further>> = {}) {
    super()
    const names: Name<Facet, Further>[] = [...this.asked, ...further]
    const links: Partial<Options> = unboxed
    this.controls = new FilterControls(this.querySelectorAll('input'), names, links)
    this.filter = readFilter(nothing, this.controls.options)
  }

  /** Parameters that leave rows out. */
  get asked(): (Facet | typeof unconfirmedName)[] {
    return [...this.rules.map(({ name }) => name), unconfirmedName]
  }

  /** Further offers below the result. */
  offers(_outcome: Outcome<Facet>): DocumentFragment[] {
    return []
  }

  /** Called once, before the rows are first judged; may change them. */
  prepareRows() {}

  /** Called after each change of the filter, for other parts of the page. */
  follow() {}

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`nothing at ${selector}`)
    return found
  }

  connectedCallback() {
    this.rows = readRows(this.rules.map(({ name }) => name))
    this.prepareRows()
    this.groups = readGroups(this.rows)
    this.links = readLinks(this.dataset.views ?? nothing)
    this.addEventListener('input', ({ target }) => {
      if (target === this.controls.text)
        this.choose(this.controls.read(this.filter, this.controls.text), true)
    })
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(this.controls.read(this.filter, target))
    })
    this.addEventListener('click', (event) => this.clicked(event))
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      this.panel.close()
      this.focusResult()
    })
    window.addEventListener('popstate', () => this.followAddress())
    window.addEventListener('hashchange', () => this.showLinks())
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.followAddress())
    this.panel.connect()
    this.followAddress()
    delete document.documentElement.dataset.filtering
  }

  followAddress() {
    this.filter = readFilter(location.search, this.controls.options)
    this.controls.show(this.filter)
    this.apply()
  }

  /** @param isTyping one entry in the history for all that is typed, and one announcement after it */
  choose(filter: Filter<Name<Facet, Further>>, isTyping = false) {
    this.filter = filter
    const query = writeFilter(filter, this.controls.options, location.search)
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
    this.controls.show(this.filter)
    // The pressed button may be gone now.
    if (change !== undefined && change !== 'reset') this.focusResult()
  }

  /** Moves the focus to the result. */
  focusResult() {
    this.status.focus()
  }

  /** @param change `clear` or `reset`, `text`, or a name after a hyphen: what is left out */
  changed(change: string): Filter<Name<Facet, Further>> {
    const { values, text } = this.filter
    const isAll = change === 'clear' || change === 'reset'
    const names: readonly string[] = isAll ? this.asked : [change.slice(1)]
    return {
      values: recordOf(this.controls.names, (name) => (names.includes(name) ? [] : values[name])),
      text: isAll || change === 'text' ? nothing : text,
    }
  }

  /** The filter with the values of a quick choice added, or removed if it has them already. */
  toggled(query: string): Filter<Name<Facet, Further>> {
    const { values } = this.filter
    const wanted = readFilter(query, this.controls.options).values
    const isOn = this.has(query)
    const merged = recordOf(this.controls.names, (name) => {
      const [before, indices] = [values[name], wanted[name]]
      if (isOn) return before.filter((index) => !indices.includes(index))
      return indices.length > 0 ? indices : before
    })
    return { ...this.filter, values: merged }
  }

  has(query: string): boolean {
    const wanted = readFilter(query, this.controls.options).values
    return this.controls.names.every((name) =>
      wanted[name].every((index) => this.filter.values[name].includes(index)),
    )
  }

  apply(wait = 0) {
    const outcome = outcomeOf(this.rows, judgeBy(this.rules, this.filter))
    const shown = outcome.elements
    for (const { element } of this.rows) element.hidden = !shown.has(element)
    for (const { rows, parts, total } of this.groups) {
      const left = new Set(rows.filter(({ element }) => shown.has(element)).map(({ id }) => id))
      for (const part of parts) part.hidden = left.size === 0
      if (total) this.count(total, left.size)
    }
    document.dispatchEvent(new Event('filtered'))
    this.follow()
    this.showLinks()
    this.panel.show(outcome, this.filter)
    clearTimeout(this.timer)
    if (wait > 0) this.timer = window.setTimeout(() => this.showOutcome(outcome), wait)
    else this.showOutcome(outcome)
  }

  /** Shows how many of a group are left, or its original text if all are. */
  count(total: HTMLElement, n: number) {
    total.dataset.words ??= total.textContent ?? nothing
    renderCount(total, n, Number(total.dataset.total), total.dataset.words)
  }

  /** Links to other languages and views carry the filter along; quick choices show whether they hold. */
  showLinks() {
    const query = writeFilter(this.filter, this.controls.options, location.search)
    for (const [link, path] of this.links) link.setAttribute('href', path + query + location.hash)
    for (const link of this.querySelectorAll<HTMLElement>('a[data-query]'))
      link.ariaCurrent = this.has(link.dataset.query ?? nothing) ? 'true' : null
  }

  /** Shows the outcome in the status line, which announces it, and offers what lets in more. */
  showOutcome(outcome: Outcome<Facet>) {
    const { shown, without } = outcome
    const isAll = !isAsking(this.filter, this.asked)
    const found = shown === 0 ? renderTemplate('none') : renderTemplate('found', { n: shown })
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

  leaveOut(part: FilterPart<Facet>, n: number): DocumentFragment {
    const [facet, chosen] = this.controls.wordsOf(part, this.filter)
    const offer = renderTemplate('leave-out', { facet, values: chosen, n })
    const button = offer.querySelector('button')
    if (button) button.dataset.change = part === 'text' ? part : `-${part}`
    return offer
  }
}
