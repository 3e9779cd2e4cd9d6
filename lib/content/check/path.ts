import type { Bilingual } from './bilingual'

/** Way to a value inside a file: names of fields and places in lists (counted from 0). */
export type Path = readonly (string | number)[]

/** Names a field as an editor would: sources 第 2 条的 source / “source” in “sources” (item 2). */
export function fieldName(path: Path): Bilingual {
  const at = path.findLastIndex((step) => typeof step === 'number')
  const rest = path.slice(at + 1).join('.')
  if (at < 0) return { zh: rest, en: `“${rest}”` }
  const list = fieldName(path.slice(0, at))
  const place = Number(path[at]) + 1
  const item = { zh: `${list.zh} 第 ${place} 条`, en: `${list.en} (item ${place})` }
  return rest ? { zh: `${item.zh}的 ${rest}`, en: `“${rest}” in ${item.en}` } : item
}

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
