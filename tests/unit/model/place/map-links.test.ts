import { describe, expect, it } from 'vitest'
import type { locales } from '@/lib/language/locales'
import { wgs84 } from '@/lib/model/place/datum'
import { type MapService, mapLinks } from '@/lib/model/place/map-links'

interface Degrees {
  latitude: number
  longitude: number
}

/** Published pairs of the same point in both datums, from the tests of googollee/eviltransform. */
const pairs = [
  {
    name: 'Shanghai',
    wgs: { latitude: 31.1774276, longitude: 121.5272106 },
    gcj: { latitude: 31.17530398364597, longitude: 121.531541859215 },
  },
  {
    name: 'Shenzhen',
    wgs: { latitude: 22.543847, longitude: 113.912316 },
    gcj: { latitude: 22.540796131694766, longitude: 113.9171764808363 },
  },
  {
    name: 'Beijing',
    wgs: { latitude: 39.911954, longitude: 116.377817 },
    gcj: { latitude: 39.91334545536069, longitude: 116.38404722455657 },
  },
]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points near each other. */
function metres(a: Degrees, b: Degrees): number {
  const north = radians(a.latitude - b.latitude)
  const east = radians(a.longitude - b.longitude) * Math.cos(radians(a.latitude))
  return 6_371_000 * Math.hypot(north, east)
}

const asWritten = ({ latitude, longitude }: Degrees) => ({
  latitude: latitude.toFixed(8),
  longitude: longitude.toFixed(8),
})

const point = (gcj: Degrees) => ({
  ...asWritten(gcj),
  chineseName: '示例会堂 A&B',
  name: 'Sample Hall A&B',
  from: 'sample-week',
})

const queries = (gcj: Degrees) =>
  Object.fromEntries(
    mapLinks('zh', point(gcj)).map(({ service, address }) => [service, new URL(address)]),
  ) as Record<MapService, URL>

/** How each service reads a pair of numbers, and the parameter in which it stands. */
const readings = {
  amap: { parameter: 'position', order: ['longitude', 'latitude'] },
  baidu: { parameter: 'location', order: ['latitude', 'longitude'] },
  apple: { parameter: 'll', order: ['latitude', 'longitude'] },
  google: { parameter: 'query', order: ['latitude', 'longitude'] },
} as const satisfies Record<MapService, { parameter: string; order: readonly (keyof Degrees)[] }>

function pointed(url: URL, service: MapService): Degrees {
  const { parameter, order } = readings[service]
  const numbers = (url.searchParams.get(parameter) ?? '').split(',').map(Number)
  expect(numbers).toHaveLength(2)
  return {
    latitude: numbers[order.indexOf('latitude')] ?? Number.NaN,
    longitude: numbers[order.indexOf('longitude')] ?? Number.NaN,
  }
}

describe('links to maps', () => {
  for (const { name, wgs, gcj } of pairs) {
    it(`J13.4 point within 30 m in each service's own datum: ${name}`, () => {
      // The maps are drawn hundreds of metres off, so a wrong datum cannot pass.
      expect(metres(wgs, gcj)).toBeGreaterThan(300)
      for (const service of ['amap', 'baidu', 'apple', 'google'] as const)
        expect(metres(pointed(queries(gcj)[service], service), gcj), service).toBeLessThan(30)
    })

    it(`J13.4 structured data is in WGS-84: ${name}`, () => {
      const { latitude, longitude } = wgs84(asWritten(gcj))
      expect(
        metres({ latitude: Number(latitude), longitude: Number(longitude) }, wgs),
      ).toBeLessThan(1)
    })
  }

  const gcj = { latitude: 37.5, longitude: 122.12 }

  it('say the datum where a service has more than one', () => {
    const { amap, baidu } = queries(gcj)
    expect(amap.searchParams.get('coordinate')).toBe('gaode')
    expect(baidu.searchParams.get('coord_type')).toBe('gcj02')
  })

  it('carry the name whole, and to Baidu who sends', () => {
    const { amap, baidu, apple } = queries(gcj)
    expect(amap.searchParams.get('name')).toBe('示例会堂 A&B')
    expect(baidu.searchParams.get('title')).toBe('示例会堂 A&B')
    expect(apple.searchParams.get('q')).toBe('Sample Hall A&B')
    expect(apple.href).toContain('Sample%20Hall%20A%26B')
    expect(baidu.searchParams.get('src')).toBe('webapp.sample-week.site')
  })

  it('begin with Amap in every language, and end abroad with Baidu', () => {
    const order = (locale: (typeof locales)[number]) =>
      mapLinks(locale, point(gcj)).map(({ service }) => service)
    expect(order('zh')).toEqual(['amap', 'baidu', 'apple', 'google'])
    for (const locale of ['en', 'ko', 'ja'] as const)
      expect(order(locale)).toEqual(['amap', 'apple', 'google', 'baidu'])
  })
})
