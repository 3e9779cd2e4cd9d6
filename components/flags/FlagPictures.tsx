import type { FlagColour } from '@/lib/flags/area'
import type { Letter } from '@/lib/flags/letters'
import { mark } from '@/lib/flags/mark'
import { type Sign, signs, sizeOf } from '@/lib/flags/signs'

/**
 * Any flag in its own shape; decoration, because the text beside it always has the same meaning. A
 * thin edge separates white flags from paper and black ones from a dark page.
 */
export function SignPicture({ sign, className }: { sign: Sign; className?: string }) {
  const { width, height } = sizeOf(sign)
  const [[, outline] = ['white', '']] = signs[sign]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <FlagAreas sign={sign} />
      <path className="fill-none stroke-ink/25 stroke-2" d={outline} />
    </svg>
  )
}

/** The flag of a letter, square. */
export function Flag({ letter, className }: { letter: Letter; className?: string }) {
  return <SignPicture sign={letter} className={className} />
}

/** The mark of the Week, flown side by side; decoration beside the name. */
export function Mark() {
  return (
    <svg
      viewBox={`0 0 ${mark.length * 60} 60`}
      className="h-6 w-auto [outline:1px_solid_var(--line)]"
      aria-hidden="true"
      focusable="false"
    >
      {mark.map((letter, place) => (
        <g key={`${letter}${place.toString()}`} transform={`translate(${place * 60} 0)`}>
          <FlagAreas sign={letter} />
        </g>
      ))}
    </svg>
  )
}

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

const idOf = (sign: Sign) => `flag-${sign}`

/** Address of a flag that the page has drawn. */
export const flagHref = (sign: Sign) => `#${idOf(sign)}`

/** Flags that a page flies more than once, drawn once. */
export function FlagSymbols({ letters }: { letters: readonly Sign[] }) {
  return (
    <svg className="hidden" aria-hidden="true">
      {[...new Set(letters)].map((sign) => {
        const { width, height } = sizeOf(sign)
        return (
          <symbol key={sign} id={idOf(sign)} viewBox={`0 0 ${width} ${height}`}>
            <FlagAreas sign={sign} />
            <path className="fill-none stroke-ink/25 stroke-2" d={signs[sign][0]?.[1]} />
          </symbol>
        )
      })}
    </svg>
  )
}

/** One of the flags that the page has drawn. */
export function FlagSymbol({ letter }: { letter: Sign }) {
  return (
    <svg aria-hidden="true">
      <use href={flagHref(letter)} />
    </svg>
  )
}

const fills = {
  red: 'fill-flag-red',
  blue: 'fill-flag-blue',
  yellow: 'fill-flag-yellow',
  black: 'fill-flag-black',
  white: 'fill-flag-white',
} as const satisfies Record<FlagColour, string>

/** The painted areas of a flag, inside an `<svg>`. */
export function FlagAreas({ sign }: { sign: Sign }) {
  return signs[sign].map(([colour, path]) => <path key={path} className={fills[colour]} d={path} />)
}
