import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatPartialDate } from '@/lib/language/date-format'
import { Source } from './Source'

/** A fact that ages, with the day it was true and its source. */
export function AsOf({
  date,
  source,
  children,
}: {
  date: string
  source: string
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="my-5 border-s-4 border-line ps-4">
      {children}
      <p className="text-sm text-quiet">
        <time dateTime={date}>{t('as_of', { date: formatPartialDate(locale, date) })}</time>{' '}
        <Source id={source} />
      </p>
    </div>
  )
}
