/** Its button opens the device's own way to share, where there is one. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (button === null || !('share' in navigator)) return
    button.hidden = false
    // A share dialog that the reader closes is not an error.
    button.addEventListener('click', () =>
      navigator
        .share({ title: document.title, url: location.origin + location.pathname })
        .catch(() => undefined),
    )
  }
}

customElements.define('share-page', SharePage)
