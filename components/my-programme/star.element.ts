import { templateText } from '@/components/ui/render-template'
import { has, toggled } from '@/lib/programme/my-programme/plan'
import { onPlan, planOf, storePlan } from './plan-storage'

/** Once in a page with stars: their year, and a link that counts them. */
const words = document.querySelector<HTMLElement>('star-words')
const { year = '' } = words?.dataset ?? {}

/** What the star belongs to, in words: the link of its row or cell, or the heading of the page. */
function titleOf(star: Element): string {
  const title = star.closest('li, td')?.querySelector('a') ?? document.querySelector('h1')
  return title?.textContent?.trim() ?? ''
}

/** A button that says its state, and what it is the state of, in its name. */
class MyStar extends HTMLElement {
  private readonly button = document.createElement('button')

  connectedCallback() {
    this.button.type = 'button'
    this.replaceChildren(this.button)
    this.show()
  }

  show() {
    const isOn = has(planOf(year), this.dataset.id ?? '')
    this.button.ariaPressed = String(isOn)
    this.button.ariaLabel = templateText(isOn ? 'star-on' : 'star-off', {
      title: titleOf(this),
    })
  }
}

function showAll() {
  for (const star of document.querySelectorAll<MyStar>('my-star')) star.show()
  const count = words?.querySelector('[data-count]')
  if (count) count.textContent = `(${Object.keys(planOf(year)).length})`
}

document.addEventListener('click', ({ target }) => {
  const star = target instanceof Element ? target.closest<HTMLElement>('my-star') : null
  if (star === null) return
  const { id = '', seen } = star.dataset
  const isStored = storePlan(year, toggled(planOf(year), id, Number(seen ?? 0)))
  const note = words?.querySelector<HTMLElement>('[role=status] > *')
  if (note) note.hidden = isStored
})

customElements.define('my-star', MyStar)
onPlan(showAll)
showAll()
