/**
 * Closes the open menu of the header by Escape, by a press beside it, and when the focus has gone on.
 * Without it a second press on the name of the menu does.
 */
class HeaderMenus extends HTMLElement {
  connectedCallback() {
    const left = ({ target }: Event) => {
      if (target instanceof Node && !this.contains(target)) this.close()
    }
    document.addEventListener('pointerdown', left)
    document.addEventListener('focusin', left)
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close()?.querySelector('summary')?.focus()
    })
    // Who comes back by the back button finds the page, not the menu that was the way out of it.
    window.addEventListener('pagehide', () => this.close())
  }

  /** @returns the menu that was open */
  close() {
    const menu = this.querySelector<HTMLDetailsElement>('details[open]')
    menu?.removeAttribute('open')
    return menu
  }
}

customElements.define('header-menus', HeaderMenus)
