import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/language/date-format'
import type { EventFacts } from '@/lib/model/schema/event'

/** The public record of changes, the latest first. */
export function ChangesAnswer({ changes }: { changes: EventFacts['changes'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (changes.length === 0) return t('event.no_changes')
  const latestFirst = [...changes].sort((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <ul>
      {latestFirst.map(({ date, what, reason }) => (
        <li key={`${date}-${what.zh}`}>
          <time dateTime={date}>{formatDate(locale, date)}</time> · {what[locale]}
          {reason !== undefined && (
            <span className="block text-sm text-quiet">
              {t('changes.reason', { reason: reason[locale] })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
