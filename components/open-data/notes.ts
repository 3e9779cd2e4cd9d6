/** How the files are written. */
export const rules = ['rule_languages', 'rule_unknown', 'rule_time', 'rule_csv'] as const

/** How the figures came about, and what counts into which total. */
export const method = [
  'method_announced',
  'method_totals',
  'method_undisclosed',
  'method_estimates',
  'method_conversions',
  'method_signings',
  'method_unknown',
] as const

export type Note = (typeof rules | typeof method)[number]
