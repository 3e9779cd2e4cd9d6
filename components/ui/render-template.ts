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
