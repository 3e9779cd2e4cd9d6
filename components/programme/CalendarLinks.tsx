import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { edition } from '@/lib/content'
import { isInCalendar } from '@/lib/model/event/slots'
import { statusRules } from '@/lib/model/event/status'
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
  return (
    <div className="mt-8 max-w-measure print:hidden">
      <a href={inLanguage(useLocale(), path)} className="button mb-1">
        {label}
      </a>
      <CalendarNotes year={year} note={note} />
    </div>
  )
}

/** What a calendar file does not do, what does it, and where files do not open. */
function CalendarNotes({ year, note }: { year: number; note: string }) {
  const t = useTranslations('calendar')
  return (
    <>
      <p className="text-sm text-quiet">{note}</p>
      <p>
        <a
          href={inLanguage(useLocale(), paths.subscribe(year))}
          className="inline-block py-1 text-link underline"
        >
          {t('subscribe')}
        </a>
      </p>
      <p className="text-sm text-quiet">{t('in_app')}</p>
    </>
  )
}

/** About the calendar file of a coming event that is to take place on a known day; its link is on the ticket. */
export function CalendarNote({ facts }: { facts: EventFacts }) {
  const t = useTranslations('event')
  const { phase } = edition(useLocale(), facts.edition).facts
  if (phase === 'past' || !isInCalendar(facts) || !statusRules[facts.status].takesPlace) return null
  return (
    <Section id="calendar" title={t('act.calendar')} isForScreens>
      <CalendarNotes year={facts.edition} note={t('calendar_note')} />
    </Section>
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
