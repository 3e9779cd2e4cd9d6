/** The form in which the site writes days in English; the other languages have one form each. */
const format = (lang: string) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' })

/** Shows the day of printing, in the page's language and the reader's time zone. */
class PrintDate extends HTMLElement {
  connectedCallback() {
    const time = this.appendChild(document.createElement('time'))
    const show = () => {
      time.textContent = format(document.documentElement.lang).format()
    }
    show()
    window.addEventListener('beforeprint', show)
  }
}

customElements.define('print-date', PrintDate)
