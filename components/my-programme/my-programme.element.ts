import type { Action, State } from '@/lib/programme/my-programme/actions'
import { idsOf, type ProgrammeData, sequences } from '@/lib/programme/my-programme/data'
import { codesIn } from '@/lib/programme/my-programme/link'
import { has, merged, type Plan } from '@/lib/programme/my-programme/plan'
import { downloadCopy } from './download'
import { draw, drawQr, linkTo, showNotice, type View } from './draw'
import { onPlan, planOf, storePlan } from './plan-storage'
import { showChanges } from './show-changes'
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

customElements.define('my-programme', MyProgramme)
