import { describe, expect, it } from 'vitest'
import type { FlagColour } from '@/lib/flags/area'
import { letters } from '@/lib/flags/letters'
import { numerals } from '@/lib/flags/numerals'
import { type Sign, signs, sizeOf } from '@/lib/flags/signs'
import { substitutes } from '@/lib/flags/substitutes'
import { colourAt, covers } from './point'
import { published } from './published'

const all = Object.keys(signs) as Sign[]

const initials = {
  red: 'r',
  blue: 'b',
  yellow: 'y',
  black: 'k',
  white: 'w',
} as const satisfies Record<FlagColour, string>

/** What is painted in the middle of each cell of a grid laid over a flag. */
function grid(sign: Sign, columns: number, rows: number): string[] {
  const { width, height } = sizeOf(sign)
  const at = (column: number, row: number) =>
    colourAt(signs[sign], ((column + 0.5) * width) / columns, ((row + 0.5) * height) / rows)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const colour = at(column, row)
      return colour in initials ? initials[colour as FlagColour] : '.'
    }).join(''),
  )
}

describe('the flags', () => {
  it('are 26 letters, ten numerals and three substitutes', () => {
    expect(Object.keys(letters).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    expect(Object.keys(numerals).join('')).toBe('0123456789')
    expect(Object.keys(substitutes)).toEqual(['first', 'second', 'third'])
    expect(all).toHaveLength(26 + 10 + 3)
    expect(Object.keys(published).sort()).toEqual([...all].sort())
  })

  it.each(all)('%s is as the Code publishes it', (sign) => {
    const rows: readonly string[] = published[sign]
    const seen = grid(sign, rows[0]?.length ?? 0, rows.length)
    const known = seen.map((row, y) =>
      [...row].map((cell, x) => (rows[y]?.[x] === '?' ? '?' : cell)).join(''),
    )
    expect(known).toEqual(rows)
  })

  it.each(all)('%s shows no colour that the Code does not give it', (sign) => {
    const wanted = new Set(published[sign].join('').replace(/[.?]/g, ''))
    const seen = new Set(grid(sign, 37, 37).join('').replaceAll('.', ''))
    expect(seen.size).toBeGreaterThan(0)
    expect(seen).toEqual(wanted)
  })

  it.each(all)('%s has its whole outline first and paints nothing outside it', (sign) => {
    const { width, height } = sizeOf(sign)
    const [[, outline] = ['', ''], ...rest] = signs[sign]
    const points = Array.from({ length: 61 * 61 }, (_, place) => [
      ((Math.floor(place / 61) + 0.37) * width) / 61,
      (((place % 61) + 0.41) * height) / 61,
    ])
    const inside = points.filter(([x = 0, y = 0]) => covers(outline, x, y))
    expect(inside.length).toBeGreaterThan(points.length / 3)
    const spilt = points.filter(
      ([x = 0, y = 0]) => !covers(outline, x, y) && rest.some(([, path]) => covers(path, x, y)),
    )
    expect(spilt).toEqual([])
  })

  it('are all different to the eye', () => {
    const pictures = all.map((sign) => grid(sign, 31, 31).join('/'))
    expect(pictures).toHaveLength(39)
    expect(new Set(pictures).size).toBe(39)
  })
})
