import { ListFilter } from '@/components/filter/list-filter'
import type { Locale } from '@/lib/language/locales'
import { readFilter } from '@/lib/lists/address'
import { type Filter, failing } from '@/lib/lists/filter'
import { type ProjectFacet, projectFacets } from '@/lib/lists/projects/facet-names'
import { type ProjectRow, projectRows, sortRows } from './project-rows'
import { showTotals } from './show-totals'

type Name = ProjectFacet | 'sort' | 'estimates'

/** The orders that the links of the page name; the first is that of the page. */
const orders = () =>
  [...document.querySelectorAll<HTMLElement>('.sort [data-query]')].map(
    ({ dataset }) => new URLSearchParams(dataset.query).get('sort') ?? '',
  )

class ProjectFilter extends ListFilter<Name, ProjectRow> {
  totals = this.find('.totals')
  order = 0

  constructor() {
    super(projectFacets, ['sort', 'estimates'], { sort: orders() })
  }

  readRows() {
    return projectRows()
  }

  judge({ values, text }: ProjectRow, words: string) {
    const asked = this.filter.values
    const keptOutBy: (Name | 'text')[] = failing(projectFacets, values, asked)
    if (!text.includes(words)) keptOutBy.push('text')
    return { isShown: keptOutBy.length === 0, keptOutBy: keptOutBy.length === 1 ? keptOutBy : [] }
  }

  orderIn({ values }: Filter<Name>) {
    return values.sort[0] ?? 0
  }

  /** All links are orders, of which one holds; the usual one is not written into the address. */
  toggled(query: string): Filter<Name> {
    const order = this.orderIn(readFilter(query, this.form.options))
    return { ...this.filter, values: { ...this.filter.values, sort: order === 0 ? [] : [order] } }
  }

  has(query: string) {
    return this.orderIn(readFilter(query, this.form.options)) === this.orderIn(this.filter)
  }

  follow() {
    const order = this.orderIn(this.filter)
    if (order !== this.order) sortRows(this.rows, order)
    this.order = order
    const shown = this.rows.filter(({ element }) => !element.hidden)
    const addends = shown.flatMap((row) => row.addends)
    const isEstimated = this.filter.values.estimates.length > 0
    showTotals(this.totals, this.dataset.locale as Locale, addends, isEstimated)
  }
}

customElements.define('project-filter', ProjectFilter)
