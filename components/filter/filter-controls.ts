import { recordOf } from '@/lib/base/record'
import type { Options } from '@/lib/lists/faceted-list'
import type { FacetRule, Filter } from '@/lib/lists/filter'

/** The facets of the form around them, in its order: each is a fieldset. */
export const facetRules = <Name extends string>(form: Element): FacetRule<Name>[] =>
  [...form.querySelectorAll('fieldset')].flatMap(({ dataset, elements }) => {
    const [first] = elements
    const match = dataset.all === undefined ? 'any' : 'all'
    return first instanceof HTMLInputElement ? [{ name: first.name as Name, match }] : []
  })

/** The words of a box, without its picture and its count. */
const labelOf = (box: HTMLInputElement | undefined) =>
  [...(box?.parentElement?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')

/** The native controls of a filter and their state: a group of boxes for each name, and the search text. */
export class FilterControls<Name extends string> {
  readonly options: Options<Name>
  readonly text: HTMLInputElement
  readonly #inputs: HTMLInputElement[]

  /**
   * @param names in their order in an address
   * @param unboxed values that are chosen by links instead of boxes
   */
  constructor(
    inputs: Iterable<HTMLInputElement>,
    readonly names: readonly Name[],
    unboxed: Partial<Options> = {},
  ) {
    this.#inputs = [...inputs]
    this.text = this.#inputs.find(({ name }) => name === 'q') ?? document.createElement('input')
    this.options = recordOf(
      names,
      (name) => unboxed[name] ?? this.#of(name).map(({ value }) => value),
    )
  }

  #of(name: Name) {
    return this.#inputs.filter((input) => input.name === name)
  }

  /** Index of a value in its list; -1 where the form does not have it. */
  indexOf(name: Name, value: string): number {
    return this.#of(name).findIndex((input) => input.value === value)
  }

  /** The filter with the state of one control. */
  read({ values }: Filter<Name>, control: HTMLInputElement): Filter<Name> {
    const name = this.names.find((one) => one === control.name)
    const indices = name && {
      [name]: this.#of(name).flatMap(({ checked }, index) => (checked ? [index] : [])),
    }
    return { values: { ...values, ...indices }, text: this.text.value }
  }

  /** Says of each value how many items it would leave. */
  showCounts(counts: Partial<Record<string, readonly number[]>>) {
    for (const name of this.names)
      for (const [index, box] of this.#of(name).entries()) {
        const place = box.parentElement?.querySelector('i')
        const n = String(counts[name]?.[index] ?? 0)
        if (place && place.textContent !== n) place.textContent = n
      }
  }

  show({ values, text }: Filter<Name>) {
    for (const name of this.names)
      for (const [index, box] of this.#of(name).entries())
        box.checked = values[name].includes(index)
    this.text.value = text
  }

  /** The labels of a part of the filter and of its chosen values, from the form. */
  wordsOf(part: Name | 'text', filter: Filter<Name>): [facet: string, values: string] {
    const [control = this.text] = part === 'text' ? [] : this.#of(part)
    const group = control.closest<HTMLElement>('fieldset, .words')
    const facet = group?.querySelector('legend, span')?.textContent ?? ''
    if (part === 'text') return [facet, filter.text]
    const boxes = this.#of(part)
    const labels = filter.values[part].map((index) => labelOf(boxes[index]))
    const type = group?.dataset.all === undefined ? 'disjunction' : 'conjunction'
    const list = new Intl.ListFormat(document.documentElement.lang, { type })
    return [facet, list.format(labels)]
  }
}
