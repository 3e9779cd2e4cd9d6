import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { rawText } from './elements'

/** Everything not named is refused. What only a header can say stands in `deploy/nginx.conf`. */
const always = ["default-src 'none'", "img-src 'self'", "style-src 'self'", "font-src 'self'"]
const alwaysLast = ["manifest-src 'self'", "base-uri 'none'", "form-action 'self'"]

/** Whether a script is data that no browser runs, such as JSON-LD. */
export function isDataBlock(script: Element): boolean {
  return /json$/.test(String(script.properties.type ?? ''))
}

/**
 * Content security policy (CSP Level 3) of a page: scripts of the site's own files, and those
 * inline ones that stand in the page, by their hash.
 */
export function policyOf(elements: readonly Element[]): string {
  const scripts = elements.filter((each) => each.tagName === 'script' && !isDataBlock(each))
  const hashes = scripts.filter((script) => script.properties.src === undefined).map(hashOf)
  const scriptRules =
    scripts.length > 0
      ? [`script-src ${["'self'", ...new Set(hashes)].join(' ')}`, "connect-src 'self'"]
      : []
  return [...always, ...scriptRules, ...alwaysLast].join('; ')
}

/** The policy as an element for the head of the page. */
export function policyElement(elements: readonly Element[]): Element {
  return {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: policyOf(elements) },
    children: [],
  }
}

/** Puts the policy where it binds all that follows, while the encoding still stands first. */
export function insertPolicy(elements: readonly Element[]): void {
  const { children } = headOf(elements)
  children.splice(children.indexOf(charsetOf(elements)) + 1, 0, policyElement(elements))
}

/** Offset in the source just after `<meta charset>`. */
export function charsetEnd(elements: readonly Element[]): number {
  const offset = charsetOf(elements).position?.end.offset
  if (offset === undefined) throw new Error('a tree without positions')
  return offset
}

function headOf(elements: readonly Element[]): Element {
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (!head) throw new Error('a page without a head')
  return head
}

function charsetOf(elements: readonly Element[]): Element {
  const charset = headOf(elements).children.find(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  )
  if (charset?.type !== 'element') throw new Error('a page without <meta charset> in its head')
  return charset
}

function hashOf(script: Element): string {
  return `'sha256-${createHash('sha256').update(rawText(script)).digest('base64')}'`
}
