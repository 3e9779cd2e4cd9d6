const templates = new Map(
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-template]')].map(
    ({ dataset, content }) => [dataset.template, content] as const,
  ),
)

/**
 * Words of the page's language: a copy of a `Template` of the page with its arguments filled in.
 *
 * @param args by name; text, or a node if the template uses the name only once
 */
export function renderTemplate(
  name: string,
  args: Record<string, string | number | Node> = {},
): DocumentFragment {
  const words = document.importNode(templates.get(name) ?? new DocumentFragment(), true)
  for (const [arg, value] of Object.entries(args))
    for (const element of words.querySelectorAll(`[data-arg="${arg}"]`))
      element.replaceChildren(typeof value === 'number' ? String(value) : value)
  return words
}

/** The same as text, for attributes. */
export const templateText = (name: string, args: Record<string, string | number> = {}): string =>
  renderTemplate(name, args).textContent ?? ''

/**
 * Writes into an element how many of its items are left, or the words for all of them. A number that
 * is there is changed without drawing its words again, since a page has many.
 *
 * @param all what the element says of all its items
 */
export function renderCount(element: Element, n: number, total: number, all: string): void {
  const place = element.querySelector('[data-arg="n"]')
  if (n === total) element.textContent = all
  else if (place) place.textContent = String(n)
  else element.replaceChildren(renderTemplate('of', { n, total }))
}
