import type { ProjectFacts } from '../schema/project'

/**
 * Countries and regions of the legal investors, never of ultimate parents or local partners;
 * of partners where no investor is named. Codes of ISO 3166-1 or `unknown`; empty without investors.
 */
export function originsOf({ investors }: Pick<ProjectFacts, 'investors'>): string[] {
  const legal = investors.filter(({ role }) => role === 'investor')
  const chosen = legal.length > 0 ? legal : investors.filter(({ role }) => role === 'partner')
  return [...new Set(chosen.map(({ country_region }) => country_region))]
}
