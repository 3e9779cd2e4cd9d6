import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
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
export function policyOf(tree: Root): string {
  const scripts = selectAll('script', tree).filter((script) => !isDataBlock(script))
  const hashes = scripts.filter((script) => script.properties.src === undefined).map(hashOf)
  const scriptRules =
    scripts.length > 0
      ? [`script-src ${["'self'", ...new Set(hashes)].join(' ')}`, "connect-src 'self'"]
      : []
  return [...always, ...scriptRules, ...alwaysLast].join('; ')
}

/** The policy as an element for the head of the page. */
export function policyElement(tree: Root): Element {
  return {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: policyOf(tree) },
    children: [],
  }
}

/** Puts the policy where it binds all that follows, while the encoding still stands first. */
export function insertPolicy(tree: Root): void {
  const head = select('head', tree)
  if (!head) throw new Error('a page without a head')
  head.children.splice(head.children.indexOf(charsetOf(tree)) + 1, 0, policyElement(tree))
}

/** Offset in the source just after `<meta charset>`. */
export function charsetEnd(tree: Root): number {
  const offset = charsetOf(tree).position?.end.offset
  if (offset === undefined) throw new Error('a tree without positions')
  return offset
}

function charsetOf(tree: Root): Element {
  const charset = select('head > meta[charset]', tree)
  if (!charset) throw new Error('a page without <meta charset> in its head')
  return charset
}

function hashOf(script: Element): string {
  return `'sha256-${createHash('sha256').update(rawText(script)).digest('base64')}'`
}
