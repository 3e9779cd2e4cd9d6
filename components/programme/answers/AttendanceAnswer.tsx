import { useTranslations } from 'next-intl'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'

/** On the spot, online or both; the link goes when there is nothing to join. */
export function AttendanceAnswer({ facts }: { facts: EventFacts }) {
  const t = useTranslations()
  const { attendance, online, status } = facts
  const link = statusRules[status].joinable ? online?.url : undefined
  return (
    <>
      {attendance !== 'unknown' && (
        <p className="mt-1 text-sm text-quiet">{t(`attendance.${attendance}`)}</p>
      )}
      {online?.platform !== undefined && <p className="text-sm">{online.platform}</p>}
      {link !== undefined && (
        <p>
          <a href={link} className="text-link underline">
            {t('event.join')}
          </a>
        </p>
      )}
    </>
  )
}
