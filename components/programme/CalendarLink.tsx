import { useLocale, useTranslations } from 'next-intl'
import { isInCalendar } from '@/lib/calendar/slots'
import type { EventFacts } from '@/lib/content/schema/event'
import { inLanguage, paths } from '@/lib/site/paths'

/** The link to the calendar file, a real file rather than a script's (T7), or why there is none. */
export function CalendarLink({ facts }: { facts: EventFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!isInCalendar(facts))
    return <p className="mt-6 text-sm text-quiet print:hidden">{t('event.calendar_none')}</p>
  return (
    <p className="mt-6 print:hidden">
      <a
        href={inLanguage(locale, paths.eventCalendar(facts.edition, facts.id))}
        className="inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
      >
        {t('event.calendar')}
      </a>
      <span className="mt-1 block text-sm text-quiet">{t('event.calendar_note')}</span>
    </p>
  )
}
