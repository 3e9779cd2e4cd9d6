import type { Action, State } from '@/lib/programme/my-programme/actions'
import { calendarCopy } from '@/lib/programme/my-programme/calendar-copy'
import { idsOf, type ProgrammeData, sequences } from '@/lib/programme/my-programme/data'
import { codesIn } from '@/lib/programme/my-programme/link'
import { allSeen, changedSince, has, merged, type Plan } from '@/lib/programme/my-programme/plan'
import { draw, drawQr, linkTo, showNotice, type View } from './draw'
import { onPlan, planOf, storePlan } from './plan-storage'
import './star.element'

/** A plan received by link. */
interface Received {
  ids: string[]
  unknown: string[]
  /** The reader has not chosen yet what to do with it. */
  isAsking: boolean
}

/** The page of the reader's plan: shows its rows of the programme with conflicts, gaps and changes. */
class MyProgramme extends HTMLElement {
  private readonly year = this.dataset.year ?? ''
  private readonly data: ProgrammeData = JSON.parse(this.dataset.programme ?? '')
  private received: Received | undefined
  /** The reader's own items, with those that were taken out since the page was opened. */
  private listed = new Set<string>()
  /** The plan before the last change that can be undone. */
  private earlier: Plan | undefined
  private hasChanges = false

  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
      if (button) this.act(button)
    })
    window.addEventListener('hashchange', () => this.receive())
    onPlan(() => this.show())
    this.receive()
    this.dataset.ready = ''
  }

  private receive() {
    const codes = codesIn(location.hash)
    this.received = codes && { ...idsOf(this.data, codes), isAsking: true }
    this.show()
  }

  private get plan() {
    return planOf(this.year)
  }

  private view(): View {
    if (this.received) {
      const { ids, unknown, isAsking } = this.received
      return { ids, listed: ids, unknown, states: [isAsking ? 'asking' : 'looking'] }
    }
    const known = (id: string) => has(this.data.events, id)
    for (const id of Object.keys(this.plan)) this.listed.add(id)
    const states: State[] = this.hasChanges ? ['own', 'changed'] : ['own']
    return {
      ids: Object.keys(this.plan).filter(known),
      listed: [...this.listed].filter(known),
      unknown: Object.keys(this.plan).filter((id) => !known(id)),
      states,
    }
  }

  private show() {
    if (!this.received) this.notice()
    const view = this.view()
    if (this.earlier) view.states.push('undoable')
    draw(this, this.data, view)
  }

  /** Shows changes that the reader has not seen, and stores that they were shown. */
  private notice() {
    const seen = showChanges(this, this.plan, sequences(this.data))
    if (seen === undefined) return
    this.hasChanges = true
    storePlan(this.year, seen)
  }

  private act(button: HTMLElement) {
    this.actions[button.dataset.do as Action]()
    // A button that has become hidden would lose the focus.
    if (button.closest('[hidden]'))
      this.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden], [hidden] *)')?.focus()
  }

  /** Replaces the reader's plan; `undo` brings the earlier one back. */
  private put(plan: Plan, done?: string) {
    this.earlier = done === undefined ? undefined : this.plan
    this.leave()
    this.listed.clear()
    storePlan(this.year, plan)
    showNotice(this, done)
  }

  /** Leaves the received plan, and removes it from the address. */
  private leave() {
    this.received = undefined
    history.replaceState(null, '', location.pathname + location.search)
  }

  /** The received items as a plan in which all changes count as seen. */
  private get receivedPlan(): Plan {
    const now = sequences(this.data)
    return Object.fromEntries((this.received?.ids ?? []).map((id) => [id, now[id] ?? 0]))
  }

  private readonly actions = {
    add: () => this.put(merged(this.plan, this.receivedPlan), 'added'),
    replace: () => this.put(this.receivedPlan, 'replaced'),
    look: () => {
      if (this.received) this.received.isAsking = false
      this.show()
    },
    back: () => {
      this.leave()
      this.show()
    },
    clear: () => this.put({}, 'cleared'),
    undo: () => this.put(this.earlier ?? {}),
    print: () => window.print(),
    calendar: async () => {
      const ids = new Set(this.view().ids)
      const isRead = await downloadCopy(this.dataset.calendar ?? '', ids)
      showNotice(this, isRead ? undefined : 'failed')
    },
    send: () => {
      const url = linkTo(this.data, this.view().ids)
      // A share dialog that the reader closes is not an error.
      navigator.share({ url }).catch(() => undefined)
    },
    qr: () => showNotice(this, drawQr(this, this.data, this.view().ids) ? undefined : 'full'),
  } as const satisfies Record<Action, () => void>
}

/** How long a browser may take to begin saving, in milliseconds. */
const patience = 60_000

/**
 * Saves the chosen events of a published calendar as a file.
 * @returns whether the calendar could be read; browsers do not report whether it was saved
 */
async function downloadCopy(address: string, ids: ReadonlySet<string>): Promise<boolean> {
  try {
    const response = await fetch(address)
    if (!response.ok) return false
    const copy = calendarCopy(await response.text(), ids)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([copy], { type: 'text/calendar;charset=utf-8' }))
    link.download = 'my-programme.ics'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), patience)
    return true
  } catch {
    return false
  }
}

/**
 * Shows the changes of the plan's items that the reader has not seen; each change raised the
 * sequence by one, so the last so many are new.
 *
 * @returns the plan with these changes marked as seen; undefined if there are none
 */
function showChanges(root: Element, plan: Plan, now: Plan): Plan | undefined {
  const ids = changedSince(plan, now)
  for (const id of ids) {
    const item = root.querySelector<HTMLElement>(`[data-changed="${CSS.escape(id)}"]`)
    const changes = item?.querySelectorAll('li') ?? []
    const fresh = (now[id] ?? 0) - (plan[id] ?? 0)
    for (const [at, change] of [...changes].entries()) change.hidden = at < changes.length - fresh
    if (item) item.hidden = false
  }
  return ids.length === 0 ? undefined : allSeen(plan, now)
}

customElements.define('my-programme', MyProgramme)
