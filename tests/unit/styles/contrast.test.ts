import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

type Tokens = ReadonlyMap<string, string>

const declared = (css: string): Tokens =>
  new Map(
    [...css.matchAll(/--(?:color-)?([a-z][a-z0-9-]*): (#[0-9a-f]{6});/g)].map(
      ([, a = '', b = '']) => [a, b],
    ),
  )

const fixed = declared(readFileSync('app/styles/tokens.css', 'utf8'))
const [byDay = '', byNight = ''] = readFileSync('app/styles/modes.css', 'utf8').split(
  '@variant night {',
)
const modes = {
  day: new Map([...fixed, ...declared(byDay)]),
  night: new Map([...fixed, ...declared(byNight)]),
}
const modeNames = ['day', 'night'] as const

/** Relative luminance of a colour such as `#0a2038` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function colourOf(tokens: Tokens, name: string): string {
  const colour = tokens.get(name)
  if (colour === undefined) throw new Error(`no token ${name}`)
  return colour
}

const tooWeak = (pairs: readonly (readonly [string, string])[], least: number) =>
  modeNames.flatMap((mode) =>
    pairs
      .map(([on, ground]) => ({
        pair: `${on} on ${ground} by ${mode}`,
        ratio: contrast(colourOf(modes[mode], on), colourOf(modes[mode], ground)),
      }))
      .filter(({ ratio }) => ratio < least),
  )

/** Words and the grounds they stand on. */
const words = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['link', 'paper'],
  ['ink', 'sand'],
  ['quiet', 'sand'],
  ['link', 'sand'],
  ['foam', 'sea'],
  ['flag-yellow', 'sea'],
  ['foam', 'sea-2'],
  ['foam', 'sea-3'],
  ['foam', 'navy'],
  ['flag-yellow', 'navy'],
  ['flag-black', 'flag-yellow'],
  ['navy', 'flag-yellow'],
  ['paper', 'ink'],
  ['flag-white', 'off'],
] as const

/** Bold words on a ground that says what they say. */
const boldWords = [
  ['flag-white', 'flag-red'],
  ['foam', 'sea-4'],
  ['flag-white', 'tile'],
  ['flag-white', 'flag-blue'],
] as const

/** Outlines of what has the focus, and edges without which a control would not be seen. */
const edges = [
  ['edge', 'paper'],
  ['edge', 'sand'],
  ['tile', 'paper'],
  ['flag-yellow', 'navy'],
  ['link', 'paper'],
  ['link', 'sand'],
  ['ink', 'paper'],
  ['flag-yellow', 'sea'],
  ['foam', 'sea'],
] as const

/** The style guide shows every colour for its own sake. */
const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('styleguide'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
)

const used = (property: string) =>
  new Set(
    sources.flatMap((text) =>
      [...text.matchAll(new RegExp(`(?<![\\w-])${property}-([a-z][a-z0-9-]*)`, 'g'))]
        .map(([, name = '']) => name)
        .filter((name) => modes.day.has(name)),
    ),
  )

describe('contrast', () => {
  it('is counted as WCAG 2.2 counts it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
  })

  it('of the same tokens is declared by day and by night', () => {
    expect(declared(byDay).size).toBeGreaterThanOrEqual(6)
    expect([...declared(byNight).keys()]).toEqual([...declared(byDay).keys()])
  })

  it('of words is at least 7 (1.4.6)', () => {
    expect(tooWeak(words, 7)).toEqual([])
  })

  it('of bold words on a ground of their own is at least 4.5 (1.4.3)', () => {
    expect(tooWeak(boldWords, 4.5)).toEqual([])
  })

  it('of the focus and of edges is at least 3 (1.4.11)', () => {
    expect(tooWeak(edges, 3)).toEqual([])
  })

  it('of a rule is never that of the edge of a control', () => {
    const ruled = sources.flatMap((text) => text.match(/border-2 border-line\b[^"]*/g) ?? [])
    expect(sources.length).toBeGreaterThan(50)
    expect(ruled).toEqual([])
  })

  it('is known for every colour that words or grounds have', () => {
    const [onWords, grounds] = [used('text'), used('bg')]
    expect(onWords.size).toBeGreaterThan(4)
    expect(grounds.size).toBeGreaterThan(3)
    const pairs: readonly (readonly [string, string])[] = [...words, ...boldWords]
    const known = { words: pairs.map(([on]) => on), grounds: pairs.map(([, ground]) => ground) }
    expect([...onWords].filter((name) => !known.words.includes(name))).toEqual([])
    expect([...grounds].filter((name) => !known.grounds.includes(name))).toEqual([])
  })
})
