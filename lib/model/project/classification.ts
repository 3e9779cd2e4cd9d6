import { compareDecimals, type Decimal } from '../../base/decimal'
import type { ProjectFacts } from '../schema/project'
import { amountOfKind, inCny } from './amounts'

/**
 * Countries and regions of the legal investors, never of ultimate parents or local partners;
 * of partners where no investor is named. Codes of ISO 3166-1 or `unknown`; empty without investors.
 */
export function originsOf({ investors }: Pick<ProjectFacts, 'investors'>): string[] {
  const legal = investors.filter(({ role }) => role === 'investor')
  const chosen = legal.length > 0 ? legal : investors.filter(({ role }) => role === 'partner')
  return [...new Set(chosen.map(({ country_region }) => country_region))]
}

type Sector = ProjectFacts['sector']

export type SectorCodes = NonNullable<ProjectFacts['sector_codes']>

/**
 * The nearest class of each sector in GB/T 4754—2017 and in ISIC, revision 4. A project
 * may name its own; one of `other` must.
 */
const codes: Partial<Record<Sector, SectorCodes>> = {
  electronic_information: { gb_t_4754: 'C39', isic: 'C26' },
  biomedicine: { gb_t_4754: 'C27', isic: 'C21' },
  medical_devices: { gb_t_4754: 'C358', isic: 'C325' },
  marine_engineering: { gb_t_4754: 'C3737', isic: 'C3011' },
  new_energy: { gb_t_4754: 'D44', isic: 'D35' },
  new_materials: { gb_t_4754: 'C26', isic: 'C20' },
  cross_border_ecommerce: { gb_t_4754: 'F52', isic: 'G47' },
}

/** Codes of a project; undefined only where the content check has been passed over. */
export const sectorCodes = ({ sector, sector_codes }: ProjectFacts): SectorCodes | undefined =>
  sector_codes ?? codes[sector]

/** A band of total investment in CNY: from its lower bound to just below that of the next. */
export interface SizeBand {
  id: string
  from: Decimal
}

/** Smallest first; a bound belongs to the band above it. */
export const sizeBands = [
  { id: 'under-100m', from: '0' },
  { id: 'from-100m', from: '100000000' },
  { id: 'from-500m', from: '500000000' },
  { id: 'from-1b', from: '1000000000' },
  { id: 'from-5b', from: '5000000000' },
] as const satisfies readonly SizeBand[]

/** All sizes: the bands, an amount that is withheld, and none stated. */
export const sizes = [...sizeBands.map(({ id }) => id), 'undisclosed', 'unstated'] as const

export type ProjectSize = (typeof sizes)[number]

/** The band of a project's total investment; where only a lower bound is known, that of the bound. */
export function projectSize(facts: Pick<ProjectFacts, 'amounts'>): ProjectSize {
  const amount = amountOfKind(facts, 'total_investment')
  if (amount === undefined) return 'unstated'
  const value = inCny(amount)
  if (value === undefined) return 'undisclosed'
  return sizeBands.findLast(({ from }) => compareDecimals(value, from) >= 0)?.id ?? 'undisclosed'
}
