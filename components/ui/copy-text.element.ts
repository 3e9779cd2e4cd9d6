/** @returns the words that are selected now, line by line as they are shown */
function select(source: Element): string {
  const selection = getSelection()
  selection?.selectAllChildren(source)
  return String(selection ?? '')
}

/** @returns whether the words are in the clipboard; if not, they are at least selected */
async function copy(source: Element): Promise<boolean> {
  const words = select(source)
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    // Refused, or not there at all: browsers inside other applications, pages without https.
    return document.execCommand('copy')
  }
}

/** The button copies the text of `data-copy`; the status line announces the result. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const source = this.querySelector('[data-copy]')
    const button = this.querySelector('button')
    if (source === null || button === null) return
    button.addEventListener('click', async () => this.showResult(await copy(source)))
  }

  showResult(isCopied: boolean) {
    for (const note of this.querySelectorAll<HTMLElement>('[data-copied]'))
      note.hidden = note.dataset.copied !== String(isCopied)
  }
}

customElements.define('copy-text', CopyText)
