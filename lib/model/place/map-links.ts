import { type Locale, sourceLocale } from '../../language/locales'
import type { Coordinates } from '../schema/place'

/** A point and its labels on the map. */
export interface MapPoint extends Coordinates {
  /** Name for the Chinese services. */
  chineseName: string
  /** Name in the reader's language. */
  name: string
  /** Who sends the reader there; Baidu demands it, Amap counts by it. */
  from: string
}

type Address = (point: MapPoint) => [address: string, query: Record<string, string>]

/**
 * How each service takes a point. All of them take GCJ-02 here: Amap and Baidu by a parameter, and
 * Apple and Google because their street maps of the mainland are drawn in it and a link is not
 * shifted (7.5; dpa99c/phonegap-launch-navigator#186, mapsme/api-ios#18). Only Amap puts the
 * longitude first.
 */
const services = {
  amap: ({ longitude, latitude, chineseName, from }) => [
    'https://uri.amap.com/marker',
    {
      position: `${longitude},${latitude}`,
      name: chineseName,
      src: from,
      coordinate: 'gaode',
      callnative: '1',
    },
  ],
  baidu: ({ longitude, latitude, chineseName, from }) => [
    'https://api.map.baidu.com/marker',
    {
      location: `${latitude},${longitude}`,
      title: chineseName,
      content: chineseName,
      output: 'html',
      coord_type: 'gcj02',
      src: `webapp.${from}.site`,
    },
  ],
  apple: ({ longitude, latitude, name }) => [
    'https://maps.apple.com/',
    { ll: `${latitude},${longitude}`, q: name },
  ],
  google: ({ longitude, latitude }) => [
    'https://www.google.com/maps/search/',
    { api: '1', query: `${latitude},${longitude}` },
  ],
} as const satisfies Record<string, Address>

export type MapService = keyof typeof services

/** Amap first for everyone; Baidu asks visitors from abroad for a Chinese telephone number (5.2). */
const orders = {
  home: ['amap', 'baidu', 'apple', 'google'],
  abroad: ['amap', 'apple', 'google', 'baidu'],
} as const satisfies Record<string, readonly MapService[]>

/** Links that show a point in each map service, in the order of use to readers of a language. */
export function mapLinks(
  locale: Locale,
  point: MapPoint,
): { service: MapService; address: string }[] {
  return orders[locale === sourceLocale ? 'home' : 'abroad'].map((service) => {
    const [address, query] = services[service](point)
    // Not every service reads "+" as a space.
    const written = String(new URLSearchParams(query)).replaceAll('+', '%20')
    return { service, address: `${address}?${written}` }
  })
}
