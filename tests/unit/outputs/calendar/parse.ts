/** A small reader of RFC 5545, written for the tests apart from what writes the files. */
export interface Property {
  name: string
  params: Record<string, string>
  /** As it stands in the file. */
  raw: string
}

export interface Component {
  name: string
  properties: Property[]
  children: Component[]
}

export function parseCalendar(text: string): Component {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  if (lines.pop() !== '') throw new Error('The last line has no line break')
  const root: Component = { name: '', properties: [], children: [] }
  const open = [root]
  for (const line of lines) {
    const property = parseLine(line)
    const current = open.at(-1)
    if (current === undefined) throw new Error(`Nothing is open at ${line}`)
    if (property.name === 'BEGIN') {
      const child = { name: property.raw, properties: [], children: [] }
      current.children.push(child)
      open.push(child)
    } else if (property.name === 'END') {
      if (open.pop()?.name !== property.raw) throw new Error(`${line} closes something else`)
    } else {
      if (current.children.length > 0) throw new Error(`${line} stands behind a component`)
      current.properties.push(property)
    }
  }
  const [calendar, ...others] = root.children
  if (calendar?.name !== 'VCALENDAR' || others.length > 0 || open.length !== 1) {
    throw new Error('Not one whole calendar')
  }
  return calendar
}

function parseLine(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/s.exec(line)
  if (match === null) throw new Error(`Not a property: ${line}`)
  const [, name = '', params = '', raw = ''] = match
  const pairs = [...params.matchAll(/;([A-Z-]+)=("[^"]*"|[^;:"]*)/g)]
  return { name, params: Object.fromEntries(pairs.map(([, key, value]) => [key, value])), raw }
}

/** The only property of a name; throws when there are more. */
export function property(component: Component, name: string): Property | undefined {
  const found = component.properties.filter((one) => one.name === name)
  if (found.length > 1) throw new Error(`${name} stands ${found.length} times`)
  return found[0]
}

/** A property's raw value. */
export function value(component: Component, name: string): string | undefined {
  return property(component, name)?.raw
}

/** A property's text with escapes undone; throws on a bare separator (T8). */
export function text(component: Component, name: string): string | undefined {
  const raw = value(component, name)
  if (raw === undefined) return undefined
  if (/(?<!\\)(?:\\\\)*[;,]/.test(raw)) throw new Error(`Bare separator in ${raw}`)
  return raw.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

export function events(calendar: Component): Component[] {
  return calendar.children.filter(({ name }) => name === 'VEVENT')
}
