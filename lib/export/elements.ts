import type { Element } from 'hast'

/** Text of a `<script>` or `<style>`, whose only children are text. */
export function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
