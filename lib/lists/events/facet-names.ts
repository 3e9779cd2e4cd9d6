/**
 * What a programme can be filtered by; each name is also the name in the address (`?kind=forum`) and
 * the folder of the pre-rendered page of each value (`/2030/programme/kind/forum/`).
 */
export const facetNames = [
  'day',
  'part',
  'kind',
  'theme',
  'district',
  'venue',
  'audience',
  'follow',
  'price',
  'registration',
  'access',
  'attendance',
] as const

export type FacetName = (typeof facetNames)[number]
