import { now } from '@/components/ui/now'
import { renderCount, renderTemplate } from '@/components/ui/render-template'
import { beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { dayToShow, fewRows, manyRows } from '@/lib/programme/day-to-show'
import { showSections } from './shown-sections'

/** A day, or a group of events that have none, with its link in the strip. */
interface Section {
  element: HTMLElement
  link: HTMLAnchorElement | null
  rows: HTMLElement[]
  total: number
}

const isLeft = (row: HTMLElement) => !row.hidden

/**
 * Shows one day at a time, that of the address or today; all together where they are few, as after
 * most searches. The strip says how many each day has of what is asked for.
 */
class DayByDay extends HTMLElement {
  private sections: Section[] = []
  private running = this.querySelector<HTMLDetailsElement>('#running details')
  private strip = this.querySelector<HTMLElement>('.days ul')
  private wasTogether = false

  connectedCallback() {
    this.sections = [...this.querySelectorAll<HTMLElement>(':scope > section[id]')]
      .filter(({ id }) => id !== 'running')
      .map((element) => {
        const link = this.querySelector<HTMLAnchorElement>(`.days a[data-day="${element.id}"]`)
        link?.setAttribute('href', `#${element.id}`)
        const rows = [...element.querySelectorAll<HTMLElement>('[data-event]')]
        return { element, link, rows, total: rows.length }
      })
    this.fold()
    for (const section of this.sections) this.connectRest(section)
    window.addEventListener('hashchange', () => this.show(true))
    document.addEventListener('filtered', () => this.show())
    // A browser is content with a link of which it shows the beginning (WCAG 2.4.11).
    this.strip?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
    this.addEventListener('reveal', ({ target }) => this.reveal(target))
    this.show()
    delete document.documentElement.dataset.folding
  }

  /** @param isAsked the reader has chosen a day just now */
  show(isAsked = false) {
    const counts = this.sections.map(({ rows }) => rows.filter(isLeft).length)
    const left = this.sections.filter((_, at) => (counts[at] ?? 0) > 0)
    const runningLeft = this.running?.querySelectorAll('li:not([hidden])').length ?? 0
    const sum = counts.reduce((all, count) => all + count, 0)
    const isTogether = sum + runningLeft <= fewRows
    const chosen = this.chosen(left)
    showSections((isTogether ? left : left.filter((one) => one === chosen)).map(idOf))
    for (const [at, section] of this.sections.entries())
      this.drawLink(section, counts[at] ?? 0, !isTogether && section === chosen)
    for (const section of this.sections) this.markLate(section)
    this.drawNeighbours()
    // What goes on for days is a line of its own, unless it is part of a short answer.
    if (this.running && isTogether !== this.wasTogether) this.running.open = isTogether
    this.wasTogether = isTogether
    this.showFolds()
    if (isAsked) this.goTo(chosen?.element)
  }

  /** To the beginning of a day that the reader is below of; nothing jumps for who sees it. */
  private goTo(section: HTMLElement | undefined) {
    const below = this.strip?.getBoundingClientRect().bottom ?? 0
    if ((section?.getBoundingClientRect().top ?? below) < below) section?.scrollIntoView()
  }

  /** The day of the address, or the day to begin with; of those left after a filter. */
  private chosen(left: readonly Section[]): Section | undefined {
    const asked = left.find(({ element }) => `#${element.id}` === location.hash)
    if (asked) return asked
    const { first = '' } = this.dataset
    const days = left.map(idOf).filter((id) => id.startsWith('2'))
    const day = dayToShow(days, first, programmeDay(beijingTime(now())))
    return left.find(({ element }) => element.id === day) ?? left[0]
  }

  /** The link of a day: whether it is open, and how many events it has. */
  private drawLink({ link, total }: Section, count: number, isCurrent: boolean) {
    const item = link?.parentElement
    if (!link || !item) return
    item.hidden = count === 0
    link.ariaCurrent = isCurrent ? 'date' : null
    link.querySelector('path')?.setAttribute('d', barOf(count))
    const words = link.querySelector('[data-count]')
    if (words) renderCount(words, count, total, String(total))
    if (isCurrent) this.centre(item)
  }

  /** Scrolls the strip to a day, once the browser has laid out what has changed. */
  private centre(item: HTMLElement) {
    requestAnimationFrame(() => {
      if (this.strip)
        this.strip.scrollLeft = item.offsetLeft - (this.strip.clientWidth - item.offsetWidth) / 2
    })
  }

  /** Says which days are beside the open one: large type shows these alone, as arrows. */
  private drawNeighbours() {
    const items = [...(this.strip?.children ?? [])].filter(
      (item): item is HTMLElement => item instanceof HTMLElement && !item.hidden,
    )
    const at = items.findIndex((item) => item.querySelector('[aria-current]'))
    for (const [place, item] of items.entries()) {
      delete item.dataset.near
      if (at >= 0 && Math.abs(place - at) === 1) item.dataset.near = place < at ? 'before' : 'after'
    }
  }

  /** Puts what of today is over into one line, when the page opens; what ends later stays. */
  private fold() {
    const today = programmeDay(beijingTime(now()))
    const section = this.sections.find(({ element }) => element.id === today)
    if (!section) return
    const over = section.rows.filter((row) => row.querySelector('[data-state=finished]'))
    const list = section.element.querySelector('ul')
    if (over.length === 0 || over.length === section.rows.length || !list) return
    for (const row of over) row.dataset.over = ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'earlier'
    button.ariaExpanded = 'false'
    button.addEventListener('click', () => {
      button.ariaExpanded = String(section.element.toggleAttribute('data-unfolded'))
      this.markLate(section)
    })
    list.before(button)
  }

  private showFolds() {
    for (const button of this.querySelectorAll<HTMLElement>('.earlier')) {
      const rows = button.parentElement?.querySelectorAll<HTMLElement>('[data-over]:not([hidden])')
      const n = rows?.length ?? 0
      button.hidden = n === 0
      const words = document.createElement('span')
      words.append(renderTemplate('earlier', { n }))
      button.replaceChildren(words)
    }
  }

  /** Marks what comes late in a long day: large type shows the first rows, and a button for the rest. */
  private markLate({ element, rows }: Section) {
    const isUnfolded = element.dataset.unfolded !== undefined
    const seen = rows.filter((row) => isLeft(row) && (isUnfolded || row.dataset.over === undefined))
    for (const [at, row] of seen.entries()) row.toggleAttribute('data-late', at >= manyRows)
    element.toggleAttribute('data-long', seen.length > manyRows)
  }

  /** The button that shows all rows of a day, which then has the focus on the first of those that came. */
  private connectRest({ element }: Section) {
    element.querySelector(':scope > .rest')?.addEventListener('click', () => {
      element.dataset.whole = ''
      element.querySelector<HTMLElement>('[data-late]:not([hidden]) a')?.focus()
    })
  }

  /** Opens the day of a row that another script leads to. */
  private reveal(target: EventTarget | null) {
    const row = target instanceof HTMLElement ? target : this
    const section = row.closest<HTMLElement>('day-by-day > section')
    const id = section?.id
    section?.toggleAttribute('data-unfolded', row.dataset.over !== undefined)
    if (section) section.dataset.whole = ''
    if (id === undefined || location.hash === `#${id}`) return
    history.replaceState(null, '', `${location.pathname}${location.search}#${id}`)
    this.show()
  }
}

const idOf = ({ element }: Section) => element.id

/** A bar in the middle of a box of 60 units, of which each stands for an event. */
const barOf = (count: number) => {
  const length = Math.min(count, 60)
  return `M${30 - length / 2} 0h${length}`
}

customElements.define('day-by-day', DayByDay)
