import { useLocale, useTranslations } from 'next-intl'
import { type EventEntry, edition } from '@/lib/content'
import { groupEvents } from '@/lib/programme/groups'
import { inLanguage, paths } from '@/lib/site/paths'
import { EventList } from './EventList'

/** The programme of a year: dated, postponed and undated events, and its calendar file. */
export function ProgrammeGroups({
  entries,
  year,
}: {
  entries: readonly EventEntry[]
  year: number
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const { dated, postponed, undated } = groupEvents(entries)
  const groups = [
    {
      id: 'dated',
      title: t(phase === 'past' ? 'programme.dated' : 'programme.dated_coming'),
      events: dated,
    },
    { id: 'postponed', title: t('programme.postponed'), events: postponed },
    {
      id: 'undated',
      title: t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming'),
      events: undated,
    },
  ].filter((group) => group.events.length > 0)
  return (
    <>
      {phase === 'past' && (
        <p className="max-w-measure">{t('programme.intro', { count: entries.length })}</p>
      )}
      <p className="mt-4 print:hidden">
        <a
          href={inLanguage(locale, paths.programmeCalendar(year))}
          className="mb-2 inline-block border-2 border-ink px-4 py-2.5 font-bold hover:bg-sand"
        >
          {t('programme.calendar')}
        </a>
        <span className="block text-sm text-quiet">{t('programme.calendar_note')}</span>
      </p>
      {groups.map((group) => (
        <section
          key={group.id}
          aria-labelledby={group.id}
          className="mt-14 grid break-inside-avoid gap-x-12 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <h2 id={group.id} className="text-section lg:sticky lg:top-6 lg:self-start">
            {group.title}
            <span className="block text-base font-normal text-quiet">
              {t('programme.count', { count: group.events.length })}
            </span>
          </h2>
          <EventList entries={group.events} level={3} />
        </section>
      ))}
    </>
  )
}
