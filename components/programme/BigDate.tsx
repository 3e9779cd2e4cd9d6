import { useNote } from './useNote'
import type { WhenDisplay } from '@/lib/programme/when-display'

/** The date of a row: a large numeral with month and weekday, or the words for an unknown date. */
export function BigDate({ display }: { display: WhenDisplay }) {
  const say = useNote()
  if (display.kind === 'undated') {
    return (
      <p className="text-sm text-quiet">
        <span aria-hidden="true" className="block text-2xl font-bold text-ink">
          —
        </span>
        {say(display.message)}
      </p>
    )
  }
  return (
    <p>
      <time dateTime={display.dateTime}>
        <span className="block text-3xl leading-none font-bold tabular-nums">{display.numeral}</span>
        <span className="text-sm text-quiet">{display.caption}</span>
      </time>
    </p>
  )
}
