import { useTranslations } from 'next-intl'
import { isInCalendar } from '@/lib/model/event/slots'
import type { EventFacts } from '@/lib/model/schema/event'
import { paths } from '@/lib/pages/paths'
import { CalendarLinks } from './CalendarLinks'

/** The link to the calendar file, a real file rather than a script's, or why there is none. */
export function CalendarLink({ facts }: { facts: EventFacts }) {
  const t = useTranslations()
  if (!isInCalendar(facts))
    return <p className="mt-6 text-sm text-quiet print:hidden">{t('event.calendar_none')}</p>
  return (
    <CalendarLinks
      year={facts.edition}
      path={paths.eventCalendar(facts.edition, facts.id)}
      label={t('event.calendar')}
      note={t('event.calendar_note')}
    />
  )
}
