import { mark } from '@/lib/flags/mark'
import { Flag } from './Flag'

/** The mark of the Week as a hoist, on a halyard. */
export function Hoist() {
  return (
    <div className="flex h-full flex-col items-center gap-1.5 bg-[linear-gradient(var(--color-quiet),var(--color-quiet))] bg-size-[2px_100%] bg-center bg-no-repeat py-12 md:py-16">
      {mark.map((letter, place) => (
        <Flag
          key={`${letter}${place.toString()}`}
          letter={letter}
          className="size-12 md:size-20 lg:size-28"
        />
      ))}
    </div>
  )
}
