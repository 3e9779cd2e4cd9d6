import { applyPreferences, storePreference } from './preference-storage'

const { dataset } = document.documentElement
const changed = 'preferences-changed'

/** Its radio buttons choose a value of `preferences`; a button turns large type on or off. */
class ReaderPreferences extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button) this.choose(button, 'type', isLarge() ? 'normal' : 'large')
    })
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.choose(target, target.name, target.value)
    })
    window.addEventListener(changed, () => this.show())
    this.show()
  }

  choose(control: HTMLElement, name: string, value: string) {
    dataset[name] = value
    const isStored = storePreference(name, value)
    for (const note of this.querySelectorAll<HTMLElement>('[role=status] > *'))
      note.hidden = isStored
    window.dispatchEvent(new Event(changed))
    // The content above may have changed its height.
    control.scrollIntoView({ block: 'nearest' })
  }

  show() {
    for (const button of this.querySelectorAll('button')) button.ariaPressed = String(isLarge())
    for (const radio of this.querySelectorAll('input'))
      radio.checked = dataset[radio.name] === radio.value
  }
}

const isLarge = () => dataset.type === 'large'

function applyAgain() {
  applyPreferences()
  window.dispatchEvent(new Event(changed))
}

// Chosen in another window, or on a later page from which the reader came back to this one.
window.addEventListener('storage', applyAgain)
window.addEventListener('pageshow', applyAgain)

customElements.define('reader-preferences', ReaderPreferences)
