import type { Filter, Options } from '@/lib/lists/filter'

/** The native controls of a filter and what they say: a group of boxes for each name, and the words. */
export class FilterForm<Name extends string> {
  readonly options: Options<Name>
  readonly text: HTMLInputElement
  readonly #inputs: HTMLInputElement[]

  /**
   * @param names in the order in which they stand in an address
   * @param unboxed values that are chosen by links instead of boxes
   */
  constructor(
    inputs: Iterable<HTMLInputElement>,
    readonly names: readonly Name[],
    unboxed: Partial<Options<Name>> = {},
  ) {
    this.#inputs = [...inputs]
    this.text = this.#inputs.find(({ name }) => name === 'q') ?? document.createElement('input')
    const lists = names.map((name) => [
      name,
      unboxed[name] ?? this.#of(name).map(({ value }) => value),
    ])
    this.options = Object.fromEntries(lists)
  }

  #of(name: Name) {
    return this.#inputs.filter((input) => input.name === name)
  }

  /** The filter with what one control says now. */
  read({ values }: Filter<Name>, control: HTMLInputElement): Filter<Name> {
    const name = this.names.find((one) => one === control.name)
    const places = name && {
      [name]: this.#of(name).flatMap(({ checked }, at) => (checked ? [at] : [])),
    }
    return { values: { ...values, ...places }, text: this.text.value }
  }

  show({ values, text }: Filter<Name>) {
    for (const name of this.names)
      for (const [at, box] of this.#of(name).entries()) box.checked = values[name].includes(at)
    this.text.value = text
  }

  /** Words of a part and of what is chosen of it, as the form has them. */
  wordsOf(part: Name | 'text', filter: Filter<Name>): [facet: string, values: string] {
    const [control = this.text] = part === 'text' ? [] : this.#of(part)
    const group = control.closest<HTMLElement>('fieldset, .words')
    const facet = group?.querySelector('legend, span')?.textContent ?? ''
    if (part === 'text') return [facet, filter.text]
    const boxes = this.#of(part)
    const labels = filter.values[part].map((at) => boxes[at]?.labels?.[0]?.textContent ?? '')
    const type = group?.dataset.all === undefined ? 'disjunction' : 'conjunction'
    const list = new Intl.ListFormat(document.documentElement.lang, { type })
    return [facet, list.format(labels)]
  }
}
