import type { FlagColour } from '@/lib/flags/area'
import { kindFlags } from '@/lib/flags/meanings'
import { glints } from '@/lib/flags/water'
import type { Flown } from '@/lib/programme/on-the-line'

const strokes = {
  red: 'stroke-flag-red',
  blue: 'stroke-[#2f7bd6]',
  yellow: 'stroke-flag-yellow',
  white: 'stroke-foam',
} as const satisfies Partial<Record<FlagColour, string>>

/** Swells of a width, one beside the other, down to the foot of the picture. */
const swell = (y: number, width: number, height: number) =>
  `M${-width} ${y}${`q${width / 4} ${-height} ${width / 2} 0t${width / 2} 0`.repeat(Math.ceil(2600 / width) + 1)}V152H${-width}z`

/** The sea under the line: three depths, the lights of its flags on them, and the edge of the page. */
export function Water({ flown }: { flown: readonly Flown[] }) {
  const signs = flown.map(({ kind }) => kindFlags[kind])
  return (
    <div className="water">
      <svg viewBox="0 0 2400 150" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d={swell(14, 1090, 12)} className="fill-sea-2" />
        <path d={swell(52, 888, 15)} className="fill-sea-3" />
        <path d={swell(90, 750, 18)} className="fill-sea-4" />
      </svg>
      <svg viewBox="0 0 1000 150" preserveAspectRatio="none" aria-hidden="true">
        {glints(signs).map(({ colour, opacity, path }) => (
          <path
            key={colour + opacity}
            d={path}
            className={`stroke-4 [stroke-linecap:round] ${strokes[colour]}`}
            opacity={opacity}
          />
        ))}
      </svg>
      <svg viewBox="0 0 2400 150" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d={swell(132, 1200, 16)} className="fill-paper" />
      </svg>
    </div>
  )
}
