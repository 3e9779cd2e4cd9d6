import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { formatPartialDate } from '@/lib/language/date-format'

/** One moment of a timeline; its date is known to the year, month or day. */
export function Moment({ date, children }: { date: string; children: ReactNode }) {
  const locale = useLocale()
  return (
    <div className="relative mb-6 ps-6 before:absolute before:-start-1.75 before:top-2 before:size-3 before:bg-flag-yellow">
      <time dateTime={date} className="font-bold">
        {formatPartialDate(locale, date)}
      </time>
      {children}
    </div>
  )
}
