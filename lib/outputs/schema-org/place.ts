import type { WithContext } from 'schema-dts'
import { type NamedPlace, type PlaceNode, placeNode } from './names'

/** A place with what only its own page says. */
export interface KnownPlace extends NamedPlace {
  /** Whole address of the page. */
  url: string
  telephone?: string | undefined
  /** In WGS-84, as https://schema.org/GeoCoordinates asks. */
  position?: { longitude: string; latitude: string } | undefined
}

/** Structured data of a venue, with nothing that its page does not say. */
export function placeJsonLd({
  url,
  telephone,
  position,
  ...named
}: KnownPlace): WithContext<PlaceNode> {
  return {
    '@context': 'https://schema.org',
    ...placeNode(named),
    url,
    telephone,
    geo: position && { '@type': 'GeoCoordinates', ...position },
  }
}
