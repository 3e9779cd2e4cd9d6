import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

const addresses = ['href', 'src'] as const

/** HTML whose links and pictures lead to the site from wherever it is read. */
export function absoluteHtml(html: string, absolute: (path: string) => string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', ({ properties }: Element) => {
    for (const name of addresses) {
      const address = properties[name]
      if (typeof address === 'string' && address.startsWith('/'))
        properties[name] = absolute(address)
    }
  })
  return toHtml(tree)
}
