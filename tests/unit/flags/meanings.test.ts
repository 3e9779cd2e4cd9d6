import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colours, grounds } from '@/lib/flags/colours'
import { mark } from '@/lib/flags/mark'
import { kindFlags } from '@/lib/flags/meanings'
import { whiteEdged } from '@/lib/flags/signs'
import { eventKinds } from '@/lib/model/schema/event'
import { published } from './published'

/** Calls for help, and signals that a reader of the Code could take ill. */
const unfortunate = ['J', 'N', 'O', 'U', 'V', 'Y', 'F', 'Q', 'Z']

describe('the choice of flags', () => {
  it('gives every kind of event one flag, and no flag two kinds', () => {
    expect(eventKinds.length).toBeGreaterThan(10)
    expect(Object.keys(kindFlags).sort()).toEqual([...eventKinds].sort())
    expect(new Set(Object.values(kindFlags)).size).toBe(eventKinds.length)
  })

  it('is the table of the look', () => {
    expect(Object.values(kindFlags).join(' ')).toBe('P H D T C first M I X R second G A K E S')
  })

  it('flies no call for help and nothing that could be taken ill', () => {
    expect(Object.values(kindFlags).filter((sign) => unfortunate.includes(sign))).toEqual([])
  })

  it('leaves the mark and the numerals to themselves', () => {
    const flown: readonly string[] = Object.values(kindFlags)
    expect(flown.filter((sign) => /^[\dW]$/.test(sign))).toEqual([])
    expect(mark).toEqual(['W', 'H'])
  })

  it('is the only one: no other room says what a flag means', () => {
    const files = ['lib', 'components'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    const sources = files.filter((file) => /\.tsx?$/.test(file))
    expect(sources.length).toBeGreaterThan(200)
    const kinds = sources.filter((file) => /\w+Flags = \{/.test(readFileSync(file, 'utf8')))
    expect(kinds).toEqual(['lib/flags/meanings.ts'])
  })
})

describe('the key line', () => {
  it('is drawn round each flag that is white at its edge, and no other', () => {
    const found = Object.entries(published).filter(([, rows]) => {
      const cells = rows.map((row) => [...row])
      // Outside a pennant or a triangle stand dots: its edge is where the next cell is one.
      const isEdge = (x: number, y: number) =>
        [
          [x - 1, y],
          [x + 1, y],
          [x, y - 1],
          [x, y + 1],
        ].some(([column = 0, row = 0]) => (cells[row]?.[column] ?? '.') === '.')
      return cells.some((row, y) => row.some((cell, x) => cell === 'w' && isEdge(x, y)))
    })
    expect(found.map(([sign]) => sign).sort()).toEqual([...whiteEdged].sort())
  })
})

describe('the colours of pictures as files', () => {
  it('are those of the style sheet', () => {
    const sheets = ['tokens', 'modes'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8'))
    const { foam, sea, sea2, sea3, sea4 } = grounds
    const said = [
      ...Object.entries(colours).map(([name, value]) => `--color-flag-${name}: ${value};`),
      `--color-foam: ${foam};`,
      // By day: a picture knows no night.
      `\n  --sea: ${sea};\n  --sea-2: ${sea2};\n  --sea-3: ${sea3};\n  --sea-4: ${sea4};`,
    ]
    expect(said).toHaveLength(7)
    for (const words of said) expect(sheets.join('')).toContain(words)
  })
})
