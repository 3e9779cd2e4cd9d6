import { mark } from '@/lib/flags/mark'
import { Areas } from './Areas'

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
          <Areas sign={letter} />
        </g>
      ))}
    </svg>
  )
}
