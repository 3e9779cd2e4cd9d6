import { useLocale, useTranslations } from 'next-intl'
import { SessionRow } from '@/components/programme/browse/SessionRow'
import { EventRow } from '@/components/programme/EventList'
import { KindFlags } from '@/components/programme/KindFlag'
import type { EventEntry } from '@/lib/content'
import { sessionsOf } from '@/lib/model/event/sessions'
import { eventKinds } from '@/lib/model/schema/event'
import { sampleEvent, statusSamples, whenNames, whenSamples } from './samples'
import '@/components/programme/browse/programme.css'

/** Rows of events as a short list has them. */
export function EventSamples() {
  const samples = useEventSamples()
  return (
    <ul className="@container border-b border-line">
      {samples.map(({ key, entry }) => (
        <EventRow key={key} entry={entry} level={3} />
      ))}
    </ul>
  )
}

interface EventSample {
  key: string
  entry: EventEntry
}

/** An event of each shape of a date, then of each status that is not the plan. */
export function useEventSamples(): EventSample[] {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const shapes = whenNames.map((name, place) => ({
    key: name as string,
    entry: sampleEvent(locale, t(`event.${name}`), {
      when: whenSamples[name],
      kind: eventKinds[place] ?? 'other',
    }),
  }))
  const changed = statusSamples.map(({ status, when, previous }, place) => ({
    key: status as string,
    entry: sampleEvent(locale, t('event.status'), {
      status,
      when,
      previous,
      kind: eventKinds[shapes.length + place] ?? 'other',
      place: status === 'moved_online' ? 'online' : 'unknown',
    }),
  }))
  return [...shapes, ...changed]
}

/** Rows of events as a programme has them, those without a date apart. */
export function ProgrammeSamples() {
  const samples = useEventSamples().map((sample) => ({
    ...sample,
    session: sessionsOf(sample.entry.facts)[0],
  }))
  return (
    <>
      <KindFlags entries={samples.map(({ entry }) => entry)} />
      {[true, false].map((isDated) => (
        <ul key={String(isDated)} className={isDated ? 'rows' : 'rows dateless'}>
          {samples
            .filter(({ session }) => (session !== undefined) === isDated)
            .map(({ key, entry, session }) => (
              <SessionRow key={key} entry={entry} session={session} options={undefined} />
            ))}
        </ul>
      ))}
    </>
  )
}
