import type { Element } from 'hast'

/** Everything not named is refused. What only a header can say is in `deploy/nginx.conf`. */
const always = ["default-src 'none'", "img-src 'self'", "style-src 'self'", "font-src 'self'"]
const ownScripts = ["script-src 'self'", "connect-src 'self'"]
const alwaysLast = ["manifest-src 'self'", "base-uri 'none'", "form-action 'self'"]

/** Whether a script is data that no browser runs, such as JSON-LD. */
export const isDataBlock = (script: Element) => /json$/.test(String(script.properties.type ?? ''))

/** Content security policy (CSP Level 3): scripts only where the page has some, from the site's own files. */
function policyOf(elements: readonly Element[]): string {
  const hasScripts = elements.some((each) => each.tagName === 'script' && !isDataBlock(each))
  return [...always, ...(hasScripts ? ownScripts : []), ...alwaysLast].join('; ')
}

/**
 * Puts the policy where it binds all that follows: just after the encoding, which has to come first.
 *
 * @throws Error for a page without `<meta charset>` in its head
 */
export function insertPolicy(elements: readonly Element[]): void {
  const children = elements.find(({ tagName }) => tagName === 'head')?.children ?? []
  const charset = children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  )
  if (charset === -1) throw new Error('a page without <meta charset> in its head')
  children.splice(charset + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: policyOf(elements) },
    children: [],
  })
}
