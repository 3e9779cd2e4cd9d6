import type { Accent } from '@/lib/model/schema/edition'

/** The rule above an edition's own parts, in its accent. */
const accentRules = {
  blue: 'border-flag-blue',
  red: 'border-flag-red',
  yellow: 'border-flag-yellow',
} as const satisfies Record<Accent, string>

export const accentRule = (accent: Accent = 'blue') => accentRules[accent]
