import { now } from '@/components/ui/now'
import { renderTemplate } from '@/components/ui/render-template'
import { beijingTime } from '@/lib/base/beijing'
import { programmeDay } from '@/lib/model/event/day'
import { type RowState, type RowTimes, statesAt } from '@/lib/programme/row-state'
import { passed } from './moments'

const minute = 60_000

/** The states of the row to which "now" jumps, the best first. */
const nearest = ['now', 'begun', 'next', 'today'] as const satisfies readonly RowState[]

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)

/** Sets or removes the state label of a row or heading; CSS positions it so that nothing moves. */
function mark(element: Element, state: RowState | undefined) {
  const label = element.querySelector<HTMLElement>(':scope > [data-state]')
  if (label?.dataset.state === state) return
  label?.remove()
  if (state === undefined) return
  const word = document.createElement('span')
  word.dataset.state = state
  word.append(renderTemplate(state))
  element.append(word)
}

/** Labels rows as on now, next or over, and registrations as closed, by the clock in Beijing. */
class ProgrammeNow extends HTMLElement {
  rows: { heading: Element; row: HTMLElement; times: RowTimes }[] = []
  timer = 0

  connectedCallback() {
    this.rows = [...all('[data-session], .plain > [data-event]')].map((row) => ({
      heading: row.querySelector('h3') ?? row,
      row,
      times: rowTimes(row),
    }))
    for (const button of all('[data-jump]')) button.addEventListener('click', () => this.jump())
    document.addEventListener('visibilitychange', () => this.show())
    this.show()
  }

  show() {
    const moment = beijingTime(now())
    const states = statesAt(
      this.rows.map(({ times }) => times),
      moment,
    )
    for (const [at, { heading }] of this.rows.entries()) mark(heading, states[at])
    const today = programmeDay(moment)
    for (const heading of all('section[id^="20"] h2'))
      mark(heading, heading.closest('section')?.id === today ? 'today' : undefined)
    for (const place of all('[data-closes]'))
      if ((place.dataset.closes ?? '~') <= moment) {
        place.replaceChildren(renderTemplate('closed'))
        place.dataset.limited = 'true'
      }
    const own = this.querySelector<HTMLElement>('page-clock')?.dataset ?? {}
    document.documentElement.dataset.passed = passed(own, moment)
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.show(), minute - (Date.now() % minute))
  }

  jump() {
    const there = this.rows.filter(({ row }) => !row.closest('[hidden], #running'))
    const target = nearest
      .map((state) => there.find(({ heading }) => heading.querySelector(`[data-state=${state}]`)))
      .find((found) => found !== undefined)
    target?.row.dispatchEvent(new Event('reveal', { bubbles: true }))
    target?.row.scrollIntoView({ block: 'center' })
    target?.row.querySelector('a')?.focus({ preventScroll: true })
  }
}

/** Every day from one to another, without those on which it is closed. */
function daysBetween(first: string, last: string, closed: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days.filter((day) => !closed.includes(day))
}

/** Beijing date and time of a `<time>`, without the offset, which is Beijing's everywhere. */
const local = (value: string) => value.slice(0, 16)

/** The times in the `<time>` of a row: clock times, or first and last day; none for a mere month. */
function rowTimes(row: HTMLElement): RowTimes {
  const time = row.querySelector('time')
  const { end, closed = '' } = time?.dataset ?? {}
  const value = time?.dateTime ?? ''
  const isTimed = value.includes('T')
  const isDay = value.length === 10
  return {
    start: isTimed ? local(value) : undefined,
    end: isTimed && end ? local(end) : undefined,
    days: isDay ? daysBetween(value, end ?? value, closed) : [],
    takesPlace: row.dataset.off === undefined,
  }
}

customElements.define('programme-now', ProgrammeNow)
