import type { EventKind } from '../model/schema/event'
import type { districts } from '../model/schema/project'
import type { sectors } from '../model/schema/signing'
import type { Letter } from './letters'
import type { Numeral } from './numerals'
import type { Sign } from './signs'

export type Sector = (typeof sectors)[number]
export type District = (typeof districts)[number]

/** When the choices below, or the words about them, last changed; Beijing time. */
export const flagsChosen = '2026-11-30T05:00'

export const kindFlags = {
  opening: 'P',
  conference: 'H',
  forum: 'K',
  matchmaking: 'T',
  signing: 'C',
  exhibition: 'Z',
  fair: 'M',
  competition: 'I',
  performance: 'X',
  sport: 'R',
  food: 'Q',
  tour: 'G',
  education: 'A',
  exchange: 'K',
  press: 'E',
  other: 'S',
} as const satisfies Record<EventKind, Letter>

export const sectorFlags = {
  electronic_information: 'K',
  biomedicine: 'Q',
  medical_devices: 'R',
  marine_engineering: 'A',
  new_energy: 'I',
  new_materials: 'C',
  cross_border_ecommerce: 'P',
  other: 'S',
} as const satisfies Record<Sector, Letter>

export const districtFlags = {
  huancui: '1',
  wendeng: '2',
  rongcheng: '3',
  rushan: '4',
  'hi-tech-zone': '5',
  etdz: '6',
  lingang: '7',
  nanhai: '8',
} as const satisfies Record<District, Numeral>

/** The flags that say what an item is, for its cover. */
export const heads = {
  event: (kind: EventKind): Sign[] => [kindFlags[kind]],
  signing: (): Sign[] => [kindFlags.signing],
  project: (sector: Sector, district: District | 'unknown'): Sign[] =>
    district === 'unknown' ? [sectorFlags[sector]] : [sectorFlags[sector], districtFlags[district]],
} as const
