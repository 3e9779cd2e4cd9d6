import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colours, grounds } from '@/lib/flags/colours'
import { districtFlags, heads, kindFlags, sectorFlags } from '@/lib/flags/meanings'
import { eventKinds } from '@/lib/model/schema/event'
import { districts } from '@/lib/model/schema/project'
import { sectors } from '@/lib/model/schema/signing'

/** Signals of distress, danger or refusal, which nothing of the Week may fly. */
const unfortunate = ['B', 'D', 'F', 'J', 'L', 'N', 'O', 'U', 'V', 'W', 'Y']

const sets = {
  kind: [eventKinds, kindFlags],
  sector: [sectors, sectorFlags],
  district: [districts, districtFlags],
} as const

describe('the choice of flags', () => {
  it.each(Object.entries(sets))('gives every %s one flag', (_, [all, chosen]) => {
    expect(all.length).toBeGreaterThan(4)
    expect(Object.keys(chosen).sort()).toEqual([...all].sort())
  })

  it('shares a flag within a list only between forum and exchange', () => {
    const shared = Object.values(sets).flatMap(([, chosen]) => {
      const entries = Object.entries(chosen)
      return entries.filter(([, sign]) => entries.filter(([, other]) => other === sign).length > 1)
    })
    expect(shared).toEqual([
      ['forum', 'K'],
      ['exchange', 'K'],
    ])
  })

  it('uses no signal of distress, danger or refusal', () => {
    const used = Object.values(sets).flatMap(([, chosen]) => Object.values(chosen))
    expect(used).toHaveLength(16 + 8 + 8)
    expect(used.filter((sign) => unfortunate.includes(sign))).toEqual([])
  })

  it('makes the head of a cover', () => {
    expect(heads.event('sport')).toEqual(['R'])
    expect(heads.signing()).toEqual(['C'])
    expect(heads.project('biomedicine', 'unknown')).toEqual(['Q'])
    expect(heads.project('biomedicine', 'rushan')).toEqual(['Q', '4'])
  })
})

describe('the colours of pictures as files', () => {
  it('are those of the style sheet', () => {
    const sheets = ['tokens', 'modes'].map((name) => readFileSync(`app/styles/${name}.css`, 'utf8'))
    const said = [
      ...Object.entries(colours).map(([name, value]) => `--color-flag-${name}: ${value};`),
      `--color-foam: ${grounds.foam};`,
      // By day: a picture knows no night.
      `\n  --sea: ${grounds.sea};`,
    ]
    expect(said).toHaveLength(7)
    for (const words of said) expect(sheets.join('')).toContain(words)
  })
})
