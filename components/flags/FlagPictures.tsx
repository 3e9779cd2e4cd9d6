import type { FlagColour } from '@/lib/flags/area'
import { mark } from '@/lib/flags/mark'
import { type Sign, signs, sizeOf, whiteEdged } from '@/lib/flags/signs'

/** A flag in its own shape; decoration, because the words beside it say its kind. */
export function Flag({ sign, className }: { sign: Sign; className?: string }) {
  return (
    <svg viewBox={viewBoxOf(sign)} className={className} aria-hidden="true" focusable="false">
      <FlagAreas sign={sign} />
      <KeyLine sign={sign} />
    </svg>
  )
}

/** The mark of the website on a navy tab, each flag with a white edge; decoration beside the name. */
export function Mark({ className = 'h-10 w-auto' }: { className?: string }) {
  return (
    <svg viewBox="-16 -16 92 164" className={className} aria-hidden="true" focusable="false">
      <path className="fill-navy" d="M-16-16h92v164h-92z" />
      <path className="fill-flag-white" d="M-4-4h68v68h-68zM-4 68h68v68h-68z" />
      {mark.map((letter, place) => (
        <g key={letter} transform={`translate(0 ${place * 72})`}>
          <FlagAreas sign={letter} />
        </g>
      ))}
    </svg>
  )
}

const idOf = (sign: Sign) => `flag-${sign}`

/** Address of a flag that the page has drawn. */
export const flagHref = (sign: Sign) => `#${idOf(sign)}`

const viewBoxOf = (sign: Sign) => {
  const { width, height } = sizeOf(sign)
  return `0 0 ${width} ${height}`
}

/** Flags that many rows of a page fly, drawn once. */
export function FlagSymbols({ signs: flown }: { signs: readonly Sign[] }) {
  return (
    <svg className="hidden" aria-hidden="true">
      {[...new Set(flown)].map((sign) => (
        <symbol key={sign} id={idOf(sign)} viewBox={viewBoxOf(sign)}>
          <FlagAreas sign={sign} />
          <KeyLine sign={sign} />
        </symbol>
      ))}
    </svg>
  )
}

/** One of the flags that the page has drawn. */
export function FlagSymbol({ sign }: { sign: Sign }) {
  return (
    <svg aria-hidden="true">
      <use href={flagHref(sign)} />
    </svg>
  )
}

/** Where a flag that is white at its edge ends on paper; on the sea it needs no line. */
function KeyLine({ sign }: { sign: Sign }) {
  if (!whiteEdged.has(sign)) return null
  return <path className="fill-none stroke-2 [stroke:var(--flag-key)]" d={signs[sign][0]?.[1]} />
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
