/** Its button opens its dialog over everything; Escape and the dialog's own button close it. */
class FullScreen extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    this.querySelector('button')?.addEventListener('click', () => dialog?.showModal())
  }
}

customElements.define('full-screen', FullScreen)
