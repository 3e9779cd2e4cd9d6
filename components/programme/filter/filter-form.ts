import { type FacetName, facetNames } from '@/lib/programme/facet-names'
import type { Filter } from '@/lib/programme/filter'
import type { FilterOptions } from '@/lib/programme/filter-address'

const isFacet = (name: string): name is FacetName =>
  (facetNames as readonly string[]).includes(name)

/** The native controls of the form and what they say. */
export class FilterForm {
  readonly options: FilterOptions
  readonly text: HTMLInputElement
  readonly #boxes: HTMLInputElement[]
  readonly #unconfirmed: HTMLInputElement | null

  constructor(readonly element: HTMLFormElement) {
    this.#boxes = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    this.#unconfirmed = element.querySelector('input[name=unconfirmed]')
    this.text = element.elements.namedItem('q') as HTMLInputElement
    const lists = facetNames.map((name) => [name, this.#of(name).map(({ value }) => value)])
    this.options = Object.fromEntries(lists)
  }

  #of(name: FacetName) {
    return this.#boxes.filter((box) => box.name === name)
  }

  /** The filter with what one control says now. */
  read(filter: Filter, { name }: HTMLInputElement): Filter {
    const places = isFacet(name)
      ? { [name]: this.#of(name).flatMap(({ checked }, at) => (checked ? [at] : [])) }
      : {}
    return {
      values: { ...filter.values, ...places },
      text: this.text.value,
      unconfirmed: this.#unconfirmed?.checked ?? false,
    }
  }

  show({ values, text, unconfirmed }: Filter) {
    for (const name of facetNames)
      for (const [at, box] of this.#of(name).entries()) box.checked = values[name].includes(at)
    if (this.#unconfirmed) this.#unconfirmed.checked = unconfirmed
    this.text.value = text
  }

  /** Words of a facet and of its chosen values, as the form has them. */
  wordsOf(name: string, filter: Filter): [facet: string, values: string] {
    const control = this.element.querySelector(`[name="${name}"]`)
    const group = control?.closest('fieldset, .words')
    const facet = group?.querySelector('legend, span')?.textContent
    if (!isFacet(name)) return [facet ?? '', filter.text]
    const boxes = this.#of(name)
    const labels = filter.values[name].map((at) => boxes[at]?.labels?.[0]?.textContent ?? '')
    const type = name === 'access' ? 'conjunction' : 'disjunction'
    const list = new Intl.ListFormat(document.documentElement.lang, { type })
    return [facet ?? '', list.format(labels)]
  }
}
