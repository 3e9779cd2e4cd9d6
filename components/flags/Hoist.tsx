import type { FlagLetter } from '@/lib/flags/flags'
import { Flag } from './Flag'

const week: readonly FlagLetter[] = ['W', 'H', 'I', 'W']

/** Flags on a halyard, read from the top: W H I W, Weihai International Week. */
export function Hoist() {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-1.5 bg-[linear-gradient(var(--color-quiet),var(--color-quiet))] bg-size-[2px_100%] bg-center bg-no-repeat py-6">
      {week.map((letter, place) => (
        <Flag key={`${letter}${place.toString()}`} letter={letter} className="size-12 md:size-20" />
      ))}
    </div>
  )
}
