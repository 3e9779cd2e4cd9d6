/** Words of the page's language: a copy of the template of that name, its places filled. */
export function say(name: string, places: Record<string, string | number>): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-say="${name}"]`)
  const words = document.importNode(template?.content ?? new DocumentFragment(), true)
  for (const [place, value] of Object.entries(places))
    for (const element of words.querySelectorAll(`[data-place="${place}"]`))
      element.textContent = String(value)
  return words
}
