import { fewRows } from '@/lib/programme/day-to-show'

/** Days that fold: those of a short answer are open, and the one that the address or a script leads to. */
class PlainList extends HTMLElement {
  private days = [...this.querySelectorAll('details')]
  /** The days that an answer has opened. */
  private opened: readonly HTMLDetailsElement[] = []

  connectedCallback() {
    document.addEventListener('filtered', () => this.answer())
    window.addEventListener('hashchange', () => this.followHash())
    this.addEventListener('reveal', ({ target }) => {
      const day = target instanceof Element ? target.closest('details') : null
      if (day) day.open = true
    })
    this.answer()
    this.followHash()
  }

  private answer() {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-event]')]
    const left = rows.filter((row) => !row.hidden).length
    const isShort = left < rows.length && left <= fewRows
    for (const day of this.opened) day.open = false
    this.opened = isShort ? this.days.filter(({ open }) => !open) : []
    for (const day of this.opened) day.open = true
  }

  private followHash() {
    const day = this.days.find(({ parentElement }) => `#${parentElement?.id}` === location.hash)
    if (day) day.open = true
  }
}

customElements.define('plain-list', PlainList)
