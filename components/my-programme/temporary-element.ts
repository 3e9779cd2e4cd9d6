/** An element that the next drawing of the page removes. */
export function temporaryElement(
  name: string,
  className: string,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  element.dataset.temporary = ''
  element.append(...content)
  return element
}

export function removeTemporary(root: Element) {
  for (const element of root.querySelectorAll('[data-temporary]')) element.remove()
}
