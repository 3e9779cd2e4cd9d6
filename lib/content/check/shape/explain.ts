import type { z } from 'zod'
import { closest } from '../closest'
import { isGroup, type Path } from '../path'
import { type FilePosition, type Problem, problem } from '../problem'
import { leafProblem, unionOfTexts } from './leaf'
import { about, hint, open, wanted } from './schema'

/** Returns the position of a field in its file. */
export type At = (path: Path) => FilePosition

function fieldProblems(
  value: Record<string, unknown>,
  fields: Record<string, z.ZodType>,
  at: At,
  path: Path,
): Problem[] {
  const names = Object.keys(fields)
  const strange = Object.keys(value).filter((key) => !names.includes(key))
  const free = names.filter((name) => !(name in value))
  const meant = new Map(strange.map((key) => [key, closest(key, free)]))
  const misspelt = new Set(meant.values())
  const unknown = strange.map((key) => {
    const here = [...path, key]
    return problem(at(here), here, 'unknown-key', { allowed: names, meant: meant.get(key) })
  })
  const known = Object.entries(fields).flatMap(([name, schema]) => {
    const here = [...path, name]
    if (name in value) return explain(value[name], schema, at, here)
    if (misspelt.has(name) || schema.safeParse(undefined).success) return []
    return [problem(at(here), here, 'missing', { about: about(schema), hint: hint(schema) })]
  })
  return [...unknown, ...known]
}

function recordProblems(
  value: Record<string, unknown>,
  opened: { keys: string[]; value: z.ZodType },
  at: At,
  path: Path,
): Problem[] {
  const fields = Object.fromEntries(opened.keys.map((key) => [key, opened.value.optional()]))
  return fieldProblems(value, fields, at, path)
}

function unionProblems(
  value: unknown,
  options: z.ZodType[],
  schema: z.ZodType,
  at: At,
  path: Path,
): Problem[] {
  if (isGroup(value)) {
    for (const [key, chosen] of Object.entries(value)) {
      const allowed = choicesFor(key, options)
      if (allowed.length < 2 || typeof chosen !== 'string' || allowed.includes(chosen)) continue
      const here = [...path, key]
      const meant = closest(chosen, allowed)
      return [problem(at(here), here, 'not-listed', { value: chosen, allowed, meant })]
    }
    const groups = options.filter((option) => ['group', 'record'].includes(open(option).is))
    const option = groups.length === 1 ? groups[0] : pickGroup(value, groups)
    if (option) return explain(value, option, at, path)
    if (groups.length > 0)
      return [problem(at(path), path, 'which-shape', { shapes: shapesOf(groups) })]
  }
  const list = Array.isArray(value)
    ? options.find((option) => open(option).is === 'list')
    : undefined
  if (list) return explain(value, list, at, path)
  const text = unionOfTexts(value, options, schema, at(path), path)
  return [text ?? problem(at(path), path, 'wrong-type', { value, wanted: wanted(schema) })]
}

/** Returns every problem of a value that does not fit its schema, each at its own field. */
export function explain(value: unknown, schema: z.ZodType, at: At, path: Path): Problem[] {
  if (schema.safeParse(value).success) return []
  const opened = open(schema)
  const wrongType = () => [problem(at(path), path, 'wrong-type', { value, wanted: wanted(schema) })]
  if (value === null || value === '')
    return [problem(at(path), path, 'empty', { about: about(schema) })]
  if (opened.is === 'union') return unionProblems(value, opened.options, schema, at, path)
  if (opened.is === 'list') {
    if (!Array.isArray(value)) return wrongType()
    if (value.length === 0) return [problem(at(path), path, 'empty-list', { about: about(schema) })]
    return value.flatMap((item, index) => explain(item, opened.element, at, [...path, index]))
  }
  if (opened.is === 'group')
    return isGroup(value) ? fieldProblems(value, opened.fields, at, path) : wrongType()
  if (opened.is === 'record')
    return isGroup(value) ? recordProblems(value, opened, at, path) : wrongType()
  return [leafProblem(value, schema, at(path), path)]
}

/** Scores how well a group of fields fits an alternative: the more keys overlap, the better. */
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

/** Picks the alternative that the editor probably meant, by the fields used. */
function pickGroup(value: Record<string, unknown>, options: z.ZodType[]): z.ZodType | undefined {
  const scored = options.map((option) => ({ option, points: score(value, option) }))
  const best = scored.sort((a, b) => b.points - a.points)[0]
  return best && best.points > Number.NEGATIVE_INFINITY ? best.option : undefined
}

/** The values of a field that chooses between alternatives, over all alternatives. */
function choicesFor(key: string, options: z.ZodType[]): string[] {
  return options.flatMap((option) => {
    const opened = open(option)
    const field = opened.is === 'group' ? opened.fields[key] : undefined
    const inner = field && open(field)
    return inner?.is === 'choice' ? inner.values : []
  })
}

/** The required fields of each alternative of a group, as text. */
function shapesOf(options: z.ZodType[]): string[] {
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
