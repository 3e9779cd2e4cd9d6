import type { Element, Parents, RootContent } from 'hast'
import { rawText } from './elements'

/** How the inline scripts of Next.js and React begin. */
const runtimeCode =
  /^(\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/

/** Half of a page as Next.js writes it; its end tag is the first, since React escapes all others. */
const flightData = /<script[^>]*>\(?self\.__next_f\b.*?<\/script>/gs

/** Takes out the largest of the runtime's scripts before the page is parsed, to save that work. */
export const withoutFlightData = (html: string) => html.replace(flightData, '')

/** Takes out all that Next.js and React leave for their runtime, on a page that runs neither. */
export function stripRuntime(parent: Parents): void {
  for (const [at, child] of [...parent.children.entries()].reverse()) {
    if (isLeftover(child)) parent.children.splice(at, 1)
    else if (child.type === 'element') {
      delete child.properties.dataPrecedence
      stripRuntime(child)
    }
  }
}

function isLeftover(node: RootContent): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  return isRuntimeScript(node) || isRuntimePreload(node) || isEmptyHolder(node)
}

function isRuntimeScript(node: Element): boolean {
  if (node.tagName !== 'script') return false
  return isNextFile(node.properties.src) || runtimeCode.test(rawText(node))
}

function isRuntimePreload(node: Element): boolean {
  const { as, href } = node.properties
  return node.tagName === 'link' && as === 'script' && isNextFile(href)
}

/** React's holder of late metadata: `<div hidden><!--$--><!--/$--></div>`. */
function isEmptyHolder(node: Element): boolean {
  const isBare = Object.keys(node.properties).join() === 'hidden'
  return node.tagName === 'div' && isBare && node.children.every((c) => c.type === 'comment')
}

function isNextFile(address: unknown): boolean {
  return typeof address === 'string' && address.startsWith('/_next/')
}
