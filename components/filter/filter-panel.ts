import { type Filter, isAsking } from '@/lib/lists/filter'
import type { FilterControls } from './filter-controls'

/** What the panel needs of the filter around it. */
interface Host<Name extends string> extends HTMLElement {
  controls: FilterControls<Name>
}

interface Answer {
  shown: number
  counts: () => Partial<Record<string, readonly number[]>>
}

/**
 * The groups of a filter: a sheet over a small screen, beside the list on a wide one. Only while they
 * are seen their numbers are counted.
 */
export class FilterPanel<Name extends string> {
  private readonly details: HTMLDetailsElement | null
  private draw = () => {}
  private isDrawn = false
  private timer = 0

  constructor(private readonly host: Host<Name>) {
    this.details = host.querySelector('.panel')
  }

  /** Whether it stands beside the list and covers nothing. */
  private get isBeside() {
    return getComputedStyle(this.host).getPropertyValue('--panel') === 'beside'
  }

  connect() {
    const { details } = this
    if (!details) return
    details.addEventListener('toggle', () => this.draw())
    // A sheet that the focus has left would cover what has it now.
    details.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !details.contains(relatedTarget)) this.close()
    })
    details.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || this.isBeside) return
      this.close()
      details.querySelector('summary')?.focus()
    })
    details.addEventListener('click', ({ target }) => {
      if (target === details.querySelector('.sheet')) this.close()
    })
    if (!this.isBeside) return
    details.open = true
    for (const group of details.querySelectorAll<HTMLDetailsElement>('[data-first]'))
      group.open = true
  }

  close() {
    if (this.details && !this.isBeside) this.details.open = false
  }

  /** Shows what is chosen, how many items are left, and how many each value would leave. */
  show({ shown, counts }: Answer, filter: Filter<Name>) {
    this.draw = () => {
      if (this.details?.open) this.host.controls.showCounts(counts())
    }
    const { controls } = this.host
    let asked = 0
    for (const group of this.host.querySelectorAll<HTMLElement>('[data-group]')) {
      const name = controls.names.find((one) => one === group.dataset.group)
      if (name === undefined) continue
      const isUsed = isAsking({ ...filter, text: '' }, [name])
      if (isUsed) asked += 1
      const place = group.querySelector('[data-chosen]')
      if (place) place.textContent = isUsed ? controls.wordsOf(name, filter)[1] : ''
    }
    const badge = this.host.querySelector('[data-asked]')
    if (badge) badge.textContent = asked === 0 ? '' : String(asked)
    const number = this.host.querySelector('[type=submit] [data-arg=n]')
    if (number) number.textContent = String(shown)
    // The rows are there first, but when the page opens: to count what each value would leave takes longer.
    if (!this.isDrawn) this.draw()
    else {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.draw())
    }
    this.isDrawn = true
  }
}
