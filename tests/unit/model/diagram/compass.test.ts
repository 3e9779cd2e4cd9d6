import { describe, expect, it } from 'vitest'
import { pages } from '@/lib/content'
import { arcBetween, bearingTo, drawCompass } from '@/lib/model/diagram/compass'
import { provideRealContent } from '../../../support/real-content'

provideRealContent()
const compass = pages('en').find(({ id }) => id === 'friends')?.facts.compass

describe('bearing and distance', () => {
  const origin = { lat: 0, lon: 0 }

  it.each([
    [{ lat: 10, lon: 0 }, 0],
    [{ lat: 0, lon: 10 }, 90],
    [{ lat: -10, lon: 0 }, 180],
    [{ lat: 0, lon: -10 }, 270],
  ])('is %j at %i degrees', (to, degrees) => {
    expect(bearingTo(origin, to)).toBeCloseTo(degrees)
    expect(arcBetween(origin, to)).toBeCloseTo((10 * Math.PI) / 180)
  })

  it('goes over the pole where that is shorter', () => {
    expect(bearingTo({ lat: 60, lon: 0 }, { lat: 60, lon: 180 })).toBeCloseTo(0)
  })
})

describe('the compass of cities', () => {
  const cities = compass === undefined ? [] : drawCompass(compass)

  it('has every city once, the nearer to Weihai the nearer to the middle', () => {
    expect(cities.map(({ city }) => city)).toEqual(compass?.cities)
    expect(cities.length).toBeGreaterThanOrEqual(10)
    const byRank = [...cities].sort((a, b) => a.rank - b.rank)
    const radii = byRank.map(({ x, y }) => Math.hypot(x, y))
    for (const [place, radius] of radii.slice(1).entries())
      expect(radius).toBeGreaterThan((radii[place] ?? 0) - 1)
    expect(byRank[0]?.city.id).toBe('hwaseong')
    expect(byRank.at(-1)?.city.id).toBe('santa-barbara')
  })

  it('keeps numbers apart, each within 25 degrees of its bearing', () => {
    for (const [place, { x, y, bearing }] of cities.entries()) {
      for (const other of cities.slice(place + 1))
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(23)
      const drawn = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360
      const turned = Math.abs(((drawn - bearing + 540) % 360) - 180)
      expect(turned).toBeLessThan(25)
    }
  })

  it('says the nearest of eight directions', () => {
    const pointOf = (id: string) => cities.find(({ city }) => city.id === id)?.point
    expect(pointOf('hwaseong')).toBe('e')
    expect(pointOf('jeju')).toBe('se')
    expect(pointOf('cheltenham')).toBe('nw')
    expect(pointOf('santa-barbara')).toBe('ne')
  })
})
