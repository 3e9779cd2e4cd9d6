import { describe, expect, it } from 'vitest'
import { mastOf, placesOn, ropeHeight, scaleFor } from '@/lib/flags/rope'

const counts = [1, 2, 3, 13, 16, 20]

describe('the rope', () => {
  it('has a place for each flag, above its foot', () => {
    for (const count of counts) {
      const places = placesOn(count)
      expect(places).toHaveLength(count)
      for (const { y } of places) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + 60).toBeLessThanOrEqual(ropeHeight)
      }
    }
  })

  it('has the mast between two flags, which stay off it', () => {
    for (const count of counts.filter((each) => each > 2)) {
      expect(Math.abs((mastOf(count) * count) % 1)).toBeCloseTo(0)
      const beside = placesOn(count).filter(({ x }) => x !== 0)
      expect(beside.map(({ x }) => Math.sign(x))).toEqual([-1, 1])
    }
  })

  it('rises to the mast and falls behind it', () => {
    const places = placesOn(13)
    expect(places.slice(0, 9).every(({ turn }) => turn <= 0)).toBe(true)
    expect(places.slice(9).every(({ turn }) => turn > 0)).toBe(true)
  })

  it('shows a kind of many events larger, and the smallest still as a flag', () => {
    expect(scaleFor(40, 40)).toBe(1)
    expect(scaleFor(20, 40)).toBeCloseTo(0.71)
    expect(scaleFor(1, 40)).toBe(0.62)
  })
})
