/** Words with places, as `{item}`, filled by text or by elements. */
export function fill(words: string, places: Record<string, string | Node>): Node[] {
  return words.split(/(?=\{\w+\})|(?<=\{\w+\})/).map((part) => {
    const value = places[part.slice(1, -1)] ?? part
    return typeof value === 'string' ? document.createTextNode(value) : value
  })
}

/** A length of time in words. */
export function timeIn({ hours = '', minutes = '', hoursMinutes = '' }: DOMStringMap, all: number) {
  const [h, m] = [Math.floor(all / 60), all % 60]
  const words = h === 0 ? minutes : m === 0 ? hours : hoursMinutes
  return words.replace('{hours}', String(h)).replace('{minutes}', String(m))
}

/** An element that the next drawing takes away again. */
export function made(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  element.dataset.made = ''
  element.append(...content)
  return element
}
