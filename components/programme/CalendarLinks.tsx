import { useLocale, useTranslations } from 'next-intl'
import { edition } from '@/lib/content'
import { isInCalendar } from '@/lib/model/event/slots'
import type { EventFacts } from '@/lib/model/schema/event'
import { scheduleYears } from '@/lib/outputs/schedule/programme-schedule'
import { inLanguage, paths } from '@/lib/pages/paths'

/** A calendar file to download, a note that a copy does not update, and the link to a subscription. */
export function CalendarLinks({
  year,
  path,
  label,
  note,
}: {
  year: number
  /** Address of the file without its language. */
  path: string
  label: string
  note: string
}) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  return (
    <div className="mt-8 max-w-measure print:hidden">
      <a
        href={inLanguage(locale, path)}
        className="mb-1 inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
      >
        {label}
      </a>
      <p className="text-sm text-quiet">{note}</p>
      <p>
        <a
          href={inLanguage(locale, paths.subscribe(year))}
          className="inline-block py-1 text-link underline"
        >
          {t('subscribe')}
        </a>
      </p>
      <p className="text-sm text-quiet">{t('in_app')}</p>
    </div>
  )
}

/** The link to the calendar file of a coming event of which a day is known; nobody plans what is over. */
export function CalendarLink({ facts }: { facts: EventFacts }) {
  const t = useTranslations()
  const { phase } = edition(useLocale(), facts.edition).facts
  if (phase === 'past' || !isInCalendar(facts)) return null
  return (
    <CalendarLinks
      year={facts.edition}
      path={paths.eventCalendar(facts.edition, facts.id)}
      label={t('event.calendar')}
      note={t('event.calendar_note')}
    />
  )
}

/** The programme as data: schedule files for conference programs, and the open data. */
export function DataLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const files = [
    ['schedule.xml', paths.schedule(year, 'xml')],
    ['schedule.json', paths.schedule(year, 'json')],
    ['giggity.json', paths.giggity(year)],
  ] as const
  return (
    <section aria-labelledby="data" className="mt-14 print:hidden">
      <h2 id="data" className="mb-4 text-section">
        {t('data.links_title')}
      </h2>
      <p>
        <a href={inLanguage(locale, paths.data(year))} className="inline-block py-2 underline">
          {t('data.links_data')}
        </a>
      </p>
      {scheduleYears().includes(year) && (
        <>
          <p className="max-w-measure">{t('data.links_note')}</p>
          <ul className="flex flex-wrap gap-x-6">
            {files.map(([name, path]) => (
              <li key={name}>
                <a href={inLanguage(locale, path)} className="inline-block py-2 underline">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
