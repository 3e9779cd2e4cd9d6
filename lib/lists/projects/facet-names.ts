/**
 * What a list of projects can be filtered by (I1, J03.1); each name is also the name in the address
 * (`?sector=biomedicine`) and a folder of pre-rendered pages (`/2030/projects/by/sector/biomedicine/`).
 */
export const projectFacets = [
  'sector',
  'district',
  'origin',
  'reached',
  'stage',
  'kind',
  'size',
  'form',
  'type',
] as const

export type ProjectFacet = (typeof projectFacets)[number]
