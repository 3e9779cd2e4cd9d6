import { useLocale } from 'next-intl'
import { formatCaption, formatFullDate, formatNumeral } from '@/lib/language/date-format'

/** The day as a large numeral; read out, as a date. */
export function DayHeading({ day }: { day: string }) {
  const locale = useLocale()
  return (
    <h2>
      <span className="sr-only">{formatFullDate(locale, day)}</span>
      <span aria-hidden="true">
        <b>{formatNumeral(day, day)}</b>
        {formatCaption(locale, day, day)}
      </span>
    </h2>
  )
}
