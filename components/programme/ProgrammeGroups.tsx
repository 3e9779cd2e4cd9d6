import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
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
      <p className="mt-4">
        <a
          href={inLanguage(locale, paths.programmeCalendar(year))}
          className="inline-block py-2 text-link underline"
        >
          {t('programme.calendar')}
        </a>
        <span className="block text-sm text-quiet">{t('programme.calendar_note')}</span>
      </p>
      {groups.map((group) => (
        <Section key={group.id} id={group.id} title={group.title}>
          <EventList entries={group.events} level={3} />
        </Section>
      ))}
    </>
  )
}
