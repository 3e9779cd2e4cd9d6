import { ListFilter } from '@/components/filter/list-filter'
import { renderTemplate } from '@/components/ui/render-template'
import type { Locale } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import { readFilter } from '@/lib/lists/address'
import type { Filter } from '@/lib/lists/filter'
import { decodeAddends } from '@/lib/lists/projects/addend-code'
import type { ProjectFacetName } from '@/lib/lists/projects/facets'
import { notesOf } from '@/lib/lists/projects/total-notes'
import { type Addend, type Total, totalOfKind } from '@/lib/model/project/totals'
import type { AmountKind } from '@/lib/model/schema/money'

/** The orders that the links of the page name; the first is that of the page. */
const orders = () =>
  [...document.querySelectorAll<HTMLElement>('.sort [data-query]')].map(
    ({ dataset }) => new URLSearchParams(dataset.query).get('sort') ?? '',
  )

class ProjectFilter extends ListFilter<ProjectFacetName, 'sort' | 'estimates'> {
  totals = this.find('.totals')
  order = 0
  /** The rows in the order of the page. */
  elements: HTMLElement[] = []

  constructor() {
    super(['sort', 'estimates'], { sort: orders() })
  }

  prepareRows() {
    this.elements = this.rows.map(({ element }) => element)
  }

  orderIn({ values }: Pick<Filter<'sort'>, 'values'>) {
    return values.sort[0] ?? 0
  }

  orderOf(query: string) {
    return this.orderIn(readFilter(query, this.controls.options))
  }

  /** Each link is an order, and one is always active; the default one is left out of the address. */
  toggled(query: string) {
    const order = this.orderOf(query)
    return { ...this.filter, values: { ...this.filter.values, sort: order === 0 ? [] : [order] } }
  }

  has(query: string) {
    return this.orderOf(query) === this.orderIn(this.filter)
  }

  /** Puts the rows of each list into an order; their `data-ranks` are of all orders but the first. */
  sort(order: number) {
    const rankOf = ({ dataset }: HTMLElement) => Number(dataset.ranks?.split(' ')[order - 1])
    const sorted =
      order === 0 ? this.elements : this.elements.toSorted((a, b) => rankOf(a) - rankOf(b))
    for (const element of sorted) element.parentElement?.append(element)
  }

  follow() {
    const order = this.orderIn(this.filter)
    if (order !== this.order) this.sort(order)
    this.order = order
    const shown = this.elements.filter(({ hidden }) => !hidden)
    const addends = shown.flatMap(({ dataset }) => decodeAddends(dataset.addends ?? ''))
    const isEstimated = this.filter.values.estimates.length > 0
    showTotals(this.totals, this.dataset.locale as Locale, addends, isEstimated)
  }
}

const isEmpty = ({ counted, undisclosed, estimated }: Total) =>
  counted + undisclosed + estimated === 0

function sumWords(locale: Locale, { value, counted, lowerBounds }: Total): string | Node {
  if (counted === 0) return renderTemplate('sum-none')
  const sum = formatMoney(locale, { value, currency: 'CNY' })
  return lowerBounds === 0 ? sum : renderTemplate('sum-least', { sum })
}

function showTotal(block: HTMLElement, locale: Locale, total: Total, estimates: boolean) {
  block.hidden = isEmpty(total)
  const sum = block.querySelector('data')
  if (sum) sum.value = total.value
  sum?.replaceChildren(sumWords(locale, total))
  for (const note of block.querySelectorAll('dd ~ dd')) note.remove()
  for (const { name, n } of notesOf(total, { estimates })) {
    const note = document.createElement('dd')
    note.append(renderTemplate(name, { n }))
    block.append(note)
  }
}

/** Recalculates the totals of a page with exact decimals. */
function showTotals(
  section: HTMLElement,
  locale: Locale,
  addends: readonly Addend[],
  estimates: boolean,
) {
  for (const block of section.querySelectorAll<HTMLElement>('[data-kind]')) {
    const kind = block.dataset.kind as AmountKind
    showTotal(block, locale, totalOfKind(addends, kind, { estimates }), estimates)
  }
  const none = section.querySelector('p')
  if (none) none.hidden = addends.length > 0
}

customElements.define('project-filter', ProjectFilter)
