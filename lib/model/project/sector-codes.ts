import type { ProjectFacts } from '../schema/project'

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
