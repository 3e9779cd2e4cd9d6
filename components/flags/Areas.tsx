import type { FlagColour } from '@/lib/flags/area'
import { type Sign, signs } from '@/lib/flags/signs'

const fills = {
  red: 'fill-flag-red',
  blue: 'fill-flag-blue',
  yellow: 'fill-flag-yellow',
  black: 'fill-flag-black',
  white: 'fill-flag-white',
} as const satisfies Record<FlagColour, string>

/** The painted areas of a flag, inside an `<svg>`. */
export function Areas({ sign }: { sign: Sign }) {
  return signs[sign].map(([colour, path]) => <path key={path} className={fills[colour]} d={path} />)
}
