import type { Element, Parents } from 'hast'

/** All elements below a node, in their order. */
export function elementsIn(parent: Parents, found: Element[] = []): Element[] {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    found.push(child)
    elementsIn(child, found)
  }
  return found
}

/** Text of a `<script>` or `<style>`, whose only children are text. */
export function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
