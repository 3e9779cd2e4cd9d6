import { useTranslations } from 'next-intl'
import type { Phase, WhenDisplay } from '@/lib/programme/when-display'

/** The date of a row: a large numeral with month and weekday, or the words for an unknown date. */
export function BigDate({ display, phase }: { display: WhenDisplay; phase: Phase }) {
  const t = useTranslations()
  if (display.kind === 'dated') {
    return (
      <time dateTime={display.dateTime}>
        <span className="block numeral">{display.numeral}</span>
        <span className="text-sm whitespace-nowrap text-quiet">{display.caption}</span>
      </time>
    )
  }
  return (
    <p className="text-sm text-quiet">
      {display.month === undefined ? (
        <span aria-hidden="true" className="block text-2xl font-bold text-ink">
          —
        </span>
      ) : (
        <time dateTime={display.dateTime} className="block font-bold text-ink">
          {display.month}
        </time>
      )}
      {t(`programme.date_unknown.${phase}`)}
    </p>
  )
}
