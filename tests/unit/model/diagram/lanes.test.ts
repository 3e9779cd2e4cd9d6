import { describe, expect, it } from 'vitest'
import { pages } from '@/lib/content'
import { drawLanes } from '@/lib/model/diagram/lanes'
import { provideRealContent } from '../../../support/real-content'

provideRealContent()
const lanes = pages('en').find(({ id }) => id === 'visit')?.facts.lanes ?? []

describe('the schematic of lines', () => {
  const { left, right, lines } = drawLanes(lanes)

  it('has every place once, evenly spaced, and a line for each connection', () => {
    expect(lanes.length).toBeGreaterThanOrEqual(6)
    expect(lines.map(({ lane }) => lane)).toEqual(lanes)
    for (const stops of [left, right]) {
      expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length)
      const gaps = stops.slice(1).map(({ y }, place) => y - (stops[place]?.y ?? 0))
      for (const gap of gaps) expect(gap).toBeCloseTo(100 / stops.length)
    }
    for (const { lane, from, to } of lines) {
      expect(left.find(({ name }) => name.zh === lane.from.zh)?.y).toBeCloseTo(from, 0)
      expect(right.find(({ name }) => name.zh === lane.to.zh)?.y).toBeCloseTo(to, 0)
    }
  })

  it('puts each number on its own line and on no crossing', () => {
    for (const one of lines)
      for (const other of lines) {
        const share = one.number.x / 100
        const height = other.from + share * (other.to - other.from)
        const gap = Math.abs(height - one.number.y)
        if (one === other) expect(gap).toBeLessThan(0.5)
        else expect(gap).toBeGreaterThan(4)
      }
  })

  it('lets no number cover another', () => {
    for (const [place, { number }] of lines.entries())
      for (const { number: other } of lines.slice(place + 1))
        expect(Math.abs(number.x - other.x) >= 16 || Math.abs(number.y - other.y) >= 11).toBe(true)
  })
})
