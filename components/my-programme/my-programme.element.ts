import type { Action, State } from '@/lib/programme/my-programme/actions'
import { calendarCopy } from '@/lib/programme/my-programme/calendar-copy'
import { idsOf, type ProgrammeData, sequences } from '@/lib/programme/my-programme/data'
import { codesIn } from '@/lib/programme/my-programme/link'
import { allSeen, changedSince, has, merged, type Plan } from '@/lib/programme/my-programme/plan'
import { draw, drawQr, linkTo, showNotice, type View } from './draw'
import { onPlan, planOf, storePlan } from './plan-storage'
import './star.element'

/** A plan that came by link. */
interface Received {
  ids: string[]
  unknown: string[]
  /** What to do with it is still to be said. */
  isAsking: boolean
}

/** Shows what was chosen of the programme that it holds, and what there is to say about it. */
class MyProgramme extends HTMLElement {
  private readonly year = this.dataset.year ?? ''
  private readonly data: ProgrammeData = JSON.parse(this.dataset.programme ?? '')
  private received: Received | undefined
  /** The reader's own items, with those that were taken out since the page was opened. */
  private listed = new Set<string>()
  /** What was kept before the last great change. */
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

  /** Shows once what has changed, and keeps that it was seen. */
  private notice() {
    const seen = showChanges(this, this.plan, sequences(this.data))
    if (seen === undefined) return
    this.hasChanges = true
    storePlan(this.year, seen)
  }

  private act(button: HTMLElement) {
    this.actions[button.dataset.do as Action]()
    // The focus would be lost with a button that is there no more.
    if (button.closest('[hidden]'))
      this.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden], [hidden] *)')?.focus()
  }

  /** Puts another plan in the place of the reader's, so that it can be undone. */
  private put(plan: Plan, done?: string) {
    this.earlier = done === undefined ? undefined : this.plan
    this.leave()
    this.listed.clear()
    storePlan(this.year, plan)
    showNotice(this, done)
  }

  /** Ends looking at a plan that came by link, and takes it out of the address. */
  private leave() {
    this.received = undefined
    history.replaceState(null, '', location.pathname + location.search)
  }

  /** The items that came by link as a plan: what there is to see of them is seen. */
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
      // Closing the list of programs is no fault.
      navigator.share({ url }).catch(() => undefined)
    },
    qr: () => showNotice(this, drawQr(this, this.data, this.view().ids) ? undefined : 'full'),
  } as const satisfies Record<Action, () => void>
}

/** How long a browser may take to begin saving, in milliseconds. */
const patience = 60_000

/**
 * Saves the chosen events of a published calendar as a file.
 * @returns whether the calendar could be read; whether it was saved, no browser says
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
 * @returns the plan as it is now that they are shown; undefined where there is none to show
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
