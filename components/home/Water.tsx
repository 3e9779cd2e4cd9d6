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
  `M${-width} ${y}${`q${width / 4} ${-height} ${width / 2} 0t${width / 2} 0`.repeat(Math.ceil(1300 / width) + 1)}V76H${-width}z`

/** The sea under the line: three depths, the lights of its flags on them, and the edge of the page. */
export function Water({ flown }: { flown: readonly Flown[] }) {
  const signs = flown.map(({ kind }) => kindFlags[kind])
  return (
    <div className="water">
      <svg viewBox="0 0 1200 75" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d={swell(7, 545, 6)} className="fill-sea-2" />
        <path d={swell(26, 444, 7)} className="fill-sea-3" />
        <path d={swell(45, 375, 9)} className="fill-sea-4" />
      </svg>
      <svg viewBox="0 0 1000 150" preserveAspectRatio="none" aria-hidden="true">
        {glints(signs).map(({ colour, opacity, y, dashes }) => (
          <path
            key={y}
            d={`M0 ${y}h1000`}
            className={strokes[colour]}
            opacity={opacity}
            strokeDasharray={dashes}
          />
        ))}
      </svg>
      <svg viewBox="0 0 1200 75" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path d={swell(66, 600, 8)} className="fill-paper" />
      </svg>
    </div>
  )
}
