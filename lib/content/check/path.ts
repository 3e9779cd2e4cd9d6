/** Way to a value inside a file: names of fields and places in lists (counted from 0). */
export type Path = readonly (string | number)[]

/** Whether a value is a group of named fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at the end of a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)]
    else if (isGroup(value)) value = value[String(step)]
    else return undefined
  }
  return value
}

/** Every value that a pattern such as `['sources', '*', 'source']` reaches, with its path. */
export function matches(data: unknown, pattern: Path): { path: Path; value: unknown }[] {
  let found: { path: Path; value: unknown }[] = [{ path: [], value: data }]
  for (const step of pattern) {
    found = found.flatMap(({ path, value }) => {
      if (step === '*') {
        const list: unknown[] = Array.isArray(value) ? value : []
        return list.map((item, index) => ({ path: [...path, index], value: item }))
      }
      const next = valueAt(value, [step])
      return next === undefined ? [] : [{ path: [...path, step], value: next }]
    })
  }
  return found
}
