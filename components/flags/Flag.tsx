import { type FlagColour, type FlagLetter, flags } from '@/lib/flags/flags'

const fills = {
  red: 'fill-flag-red',
  blue: 'fill-flag-blue',
  yellow: 'fill-flag-yellow',
  black: 'fill-flag-black',
  white: 'fill-flag-white',
} as const satisfies Record<FlagColour, string>

/** A signal flag; decoration, because the words beside it always say the same. */
export function Flag({ letter, className }: { letter: FlagLetter; className?: string }) {
  return (
    <svg viewBox="0 0 60 60" className={className} aria-hidden="true" focusable="false">
      {flags[letter].map(([colour, path]) => (
        <path key={path} className={fills[colour]} d={path} />
      ))}
    </svg>
  )
}
