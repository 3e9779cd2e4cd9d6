import { describe, expect, it } from 'vitest'
import { colours, grounds } from '@/lib/flags/colours'
import { coverSvg } from '@/lib/flags/cover'
import { kindFlags } from '@/lib/flags/meanings'
import { type Sign, signs } from '@/lib/flags/signs'

const kinds: readonly Sign[] = Object.values(kindFlags)
const size = (svg: string) => new TextEncoder().encode(svg).length

/** The flags of a picture: the path that is a flag's whole outline, in its colour, begins each. */
const groups = (svg: string) => svg.match(/<g transform/g)?.length

describe('a cover', () => {
  it('flies the flag of the kind and no other', () => {
    expect(kinds).toHaveLength(16)
    for (const sign of kinds) {
      const svg = coverSvg(sign)
      expect(groups(svg)).toBe(1)
      for (const [colour, d] of signs[sign])
        expect(svg).toContain(`<path fill="${colours[colour]}" d="${d}"/>`)
    }
  })

  it('is another one for each kind, and the mark for pages without a kind', () => {
    expect(new Set([coverSvg(), ...kinds.map(coverSvg)]).size).toBe(17)
    expect(groups(coverSvg())).toBe(2)
    for (const [colour, d] of [...signs.W, ...signs.H])
      expect(coverSvg()).toContain(`<path fill="${colours[colour]}" d="${d}"/>`)
  })

  it('is under 1,500 bytes', () => {
    expect(Math.max(...kinds.map((sign) => size(coverSvg(sign))), size(coverSvg()))).toBeLessThan(
      1500,
    )
  })

  it('has the sea and nothing that a reader could run or load', () => {
    for (const ground of [grounds.sea, grounds.sea2]) expect(coverSvg('R')).toContain(ground)
    expect(coverSvg('R')).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 252">/,
    )
    expect(coverSvg('R')).not.toMatch(/<script|href|style=|<text|NaN|undefined/)
  })
})
