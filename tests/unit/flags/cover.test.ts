import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callSign } from '@/lib/flags/call-sign'
import { colours } from '@/lib/flags/colours'
import { cover, coverSize, coverSvg } from '@/lib/flags/cover'
import { districtFlags, heads, kindFlags, sectorFlags } from '@/lib/flags/meanings'
import { type Sign, signs, sizeOf } from '@/lib/flags/signs'

/** Every id of the site that has a page and so a cover. */
const realIds = ['events', 'signings', 'projects'].flatMap((folder) => {
  try {
    return readdirSync(`content/${folder}`)
  } catch {
    return []
  }
})

const generatedIds = Array.from({ length: 1000 }, (_, place) => `item-${place}-2026`)

const size = (svg: string) => new TextEncoder().encode(svg).length

const allHeads: readonly Sign[][] = [
  ...Object.values(kindFlags).map((sign): Sign[] => [sign]),
  ...Object.values(sectorFlags).flatMap((sector) =>
    Object.values(districtFlags).map((district): Sign[] => [sector, district]),
  ),
]

describe('a cover', () => {
  it('is the same for the same item', () => {
    const first = coverSvg(heads.event('sport'), 'hobie-open-2023')
    expect(coverSvg(heads.event('sport'), 'hobie-open-2023')).toBe(first)
    expect(callSign('hobie-open-2023', ['R'])).toEqual(['9', 'D', '6', 'G', '7'])
  })

  it('is different for each item of the site, even where the kind is the same', () => {
    expect(realIds.length).toBeGreaterThanOrEqual(14)
    const covers = realIds.map((id) => coverSvg(heads.event('forum'), id))
    expect(new Set(covers).size).toBe(realIds.length)
  })

  it('is different for each of 1,000 items of one kind', () => {
    const covers = generatedIds.map((id) => coverSvg(heads.event('forum'), id))
    expect(new Set(covers).size).toBe(1000)
  })

  it('flies the flags of the item and five others, none of them twice', () => {
    expect(allHeads).toHaveLength(16 + 8 * 8)
    for (const head of allHeads)
      for (const id of generatedIds.slice(0, 50)) {
        const flown = cover(head, id).columns.flatMap((column) => column.signs)
        expect(flown.slice(0, head.length).map(({ sign }) => sign)).toEqual(head)
        expect(new Set(flown.map(({ sign }) => sign)).size).toBe(head.length + 5)
      }
  })

  it('keeps every flag within the picture', () => {
    const columns = allHeads.flatMap((head) =>
      generatedIds.slice(0, 50).flatMap((id) => cover(head, id).columns),
    )
    expect(columns).toHaveLength(allHeads.length * 50 * 3)
    const outside = columns.filter(({ x, y, scale, signs }) =>
      signs.some(
        ({ sign, y: place }) =>
          y < 0 ||
          x + scale * sizeOf(sign).width > coverSize.width ||
          y + scale * (place + sizeOf(sign).height) > coverSize.height,
      ),
    )
    expect(outside).toEqual([])
  })

  it('lets no flag reach the next halyard', () => {
    const covers = allHeads.flatMap((head) =>
      generatedIds.slice(0, 50).map((id) => cover(head, id).columns),
    )
    expect(covers).toHaveLength(allHeads.length * 50)
    const reaching = covers.flatMap((columns) =>
      columns.filter(({ x, scale, signs }, place) =>
        signs.some(
          ({ sign }) => x + scale * sizeOf(sign).width > (columns[place + 1]?.x ?? 480) - 2,
        ),
      ),
    )
    expect(reaching).toEqual([])
  })

  it('never spells a call for help', () => {
    const flown = new Set(generatedIds.flatMap((id) => callSign(id, [])))
    expect(flown.size).toBe(30)
    expect(['J', 'N', 'O', 'U', 'V', 'Y'].filter((sign) => flown.has(sign as Sign))).toEqual([])
  })

  it('is under 1,500 bytes for every kind and id', () => {
    const ids = [...realIds, ...generatedIds.slice(0, 200)]
    const sizes = allHeads.flatMap((head) => ids.map((id) => size(coverSvg(head, id))))
    expect(sizes).toHaveLength(allHeads.length * ids.length)
    expect(Math.max(...sizes)).toBeLessThan(1500)
  })

  it('paints in the colours of the flags and nothing that a reader could run or load', () => {
    const svg = coverSvg(['Z'], 'x'.repeat(60))
    for (const [colour] of signs.Z) expect(svg).toContain(colours[colour])
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 252">/)
    expect(svg).not.toMatch(/<script|href|style=|<text/)
  })
})
