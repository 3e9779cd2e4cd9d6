/**
 * Shows these sections of a programme and no others, by a style sheet of its own: it holds for sections
 * that the browser has not read yet, so that nothing moves. On paper all are there.
 */
export function showSections(ids: readonly string[]) {
  const sheet = new CSSStyleSheet()
  const shown = ids.map((id) => `[id="${id}"]`).join()
  sheet.replaceSync(
    `@media screen{day-by-day>section:not(#running,${shown || 'i'}){display:none!important}}`,
  )
  document.adoptedStyleSheets = [sheet]
}
