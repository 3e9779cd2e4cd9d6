import { templateText } from '@/components/ui/render-template'
import { has, toggled } from '@/lib/programme/my-programme/plan'
import { onPlan, planOf, storePlan } from './plan-storage'

/** Once in a page with stars: their year, and a link that counts them. */
const words = document.querySelector<HTMLElement>('star-words')
const { year = '' } = words?.dataset ?? {}

/** The title of the star's event: the link of its row or cell, or the heading of the page. */
function titleOf(star: Element): string {
  const title = star.closest('li, td')?.querySelector('a') ?? document.querySelector('h1')
  return title?.textContent?.trim() ?? ''
}

/** A toggle button whose accessible name has its state and the title of its event. */
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
    const { word } = this.dataset
    if (word !== undefined) this.button.textContent = word
    else
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
