import gcoord from 'gcoord'
import type { Coordinates } from '../schema/place'

/** Degrees with six decimals, a tenth of a metre: as many as a map of a city can mean. */
const decimals = 6

/**
 * Where a point picked on Amap (GCJ-02) is in WGS-84, the datum of satellites and of structured data
 * (https://schema.org/GeoCoordinates).
 */
export function wgs84({ longitude, latitude }: Coordinates): Coordinates {
  const point: [number, number] = [Number(longitude), Number(latitude)]
  const [east, north] = gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84)
  return { longitude: east.toFixed(decimals), latitude: north.toFixed(decimals) }
}
