import { useLocale } from 'next-intl'
import { formatMonth, formatNumeral, formatPartialDate } from '@/lib/language/date-format'

const wholeDate = 'yyyy-mm-dd'.length

/** The date of what an article reports: its day as a large numeral, where the day is known. */
export function SubjectDate({ date }: { date: string }) {
  const locale = useLocale()
  if (date.length < wholeDate)
    return (
      <time dateTime={date} className="font-bold">
        {formatPartialDate(locale, date)}
      </time>
    )
  return (
    <time dateTime={date}>
      <span className="block numeral">{formatNumeral(date, date)}</span>
      <span className="text-sm text-quiet">{formatMonth(locale, date.slice(0, 7))}</span>
    </time>
  )
}
