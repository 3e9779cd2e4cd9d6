import type { Organization, Place } from 'schema-dts'

/** An organisation named on the page. */
export interface NamedOrganisation {
  name: string
  /** Its own web site; undefined while not known. */
  url?: string | undefined
}

/** A place named on the page. */
export interface NamedPlace {
  name: string
  /** Address as printed on the page; undefined while not known. */
  address?: string | undefined
}

export type OrganizationNode = Extract<Organization, { '@type': 'Organization' }>
export type PlaceNode = Extract<Place, { '@type': 'Place' }>

export function organizationNode({ name, url }: NamedOrganisation): OrganizationNode {
  return { '@type': 'Organization', name, url }
}

export function placeNode({ name, address }: NamedPlace): PlaceNode {
  return { '@type': 'Place', name, address }
}

/** A list, or nothing where it would be empty. */
export function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
