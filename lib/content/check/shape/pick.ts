import type { z } from 'zod'
import { closest } from '../closest'
import { open } from './open'

/** How well a group of fields fits one way of writing it: the fuller the overlap of keys, the better. */
function score(value: Record<string, unknown>, option: z.ZodType): number {
  const opened = open(option)
  if (opened.is !== 'group' && opened.is !== 'record') return Number.NEGATIVE_INFINITY
  const names = opened.is === 'group' ? Object.keys(opened.fields) : opened.keys
  const keys = Object.keys(value)
  const exact = keys.filter((key) => names.includes(key)).length
  const near = keys.filter((key) => !names.includes(key) && closest(key, names)).length
  if (exact + near === 0) return Number.NEGATIVE_INFINITY
  const fields = opened.is === 'group' ? Object.entries(opened.fields) : []
  const absent = fields.filter(
    ([name, schema]) => !(name in value) && !schema.safeParse(undefined).success,
  )
  const otherChoice = fields.filter(([name, schema]) => {
    const inner = open(schema)
    return name in value && inner.is === 'choice' && !inner.values.includes(String(value[name]))
  })
  return (
    exact * 6 + near * 4 - (keys.length - exact - near) * 2 - absent.length - otherChoice.length * 4
  )
}

/** The way of writing that an editor meant, judged by the fields used. */
export function pickGroup(
  value: Record<string, unknown>,
  options: z.ZodType[],
): z.ZodType | undefined {
  const scored = options.map((option) => ({ option, points: score(value, option) }))
  const best = scored.sort((a, b) => b.points - a.points)[0]
  return best && best.points > Number.NEGATIVE_INFINITY ? best.option : undefined
}

/** Values that a field may have in any way of writing, when the field chooses between them. */
export function choicesFor(key: string, options: z.ZodType[]): string[] {
  return options.flatMap((option) => {
    const opened = open(option)
    const field = opened.is === 'group' ? opened.fields[key] : undefined
    const inner = field && open(field)
    return inner?.is === 'choice' ? inner.values : []
  })
}

/** Fields that must stand together, for each way of writing a group. */
export function shapesOf(options: z.ZodType[]): string[] {
  return options.flatMap((option) => {
    const opened = open(option)
    if (opened.is !== 'group') return []
    const needed = Object.entries(opened.fields).filter(
      ([, schema]) => !schema.safeParse(undefined).success,
    )
    const names = needed.map(([name, schema]) => {
      const inner = open(schema)
      return inner.is === 'choice' && inner.values.length === 1
        ? `${name}: ${inner.values[0]}`
        : name
    })
    return [names.join(' + ')]
  })
}
