import { describe, expect, it } from 'vitest'
import { placeJsonLd } from '@/lib/outputs/schema-org/place'

const url = 'https://example.org/en/places/sample-hall/'

describe('structured data of a venue', () => {
  it('says what is known, with the point in WGS-84', () => {
    expect(
      placeJsonLd({
        name: 'Sample Hall',
        address: '示例市示例路1号',
        url,
        telephone: '0631-0000000',
        position: { longitude: '122.115000', latitude: '37.509000' },
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Place',
      name: 'Sample Hall',
      address: '示例市示例路1号',
      url,
      telephone: '0631-0000000',
      geo: { '@type': 'GeoCoordinates', longitude: '122.115000', latitude: '37.509000' },
    })
  })

  it('leaves out what is not', () => {
    const data = placeJsonLd({ name: 'Sample Garden', url })
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Place',
      name: 'Sample Garden',
      url,
    })
  })
})
