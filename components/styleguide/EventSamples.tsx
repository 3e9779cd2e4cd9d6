import { useLocale, useTranslations } from 'next-intl'
import { EventRow } from '@/components/programme/EventRow'
import type { EventEntry } from '@/lib/content'
import { eventKinds } from '@/lib/model/schema/event'
import { sampleEvent, statusSamples, whenNames, whenSamples } from './samples'

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
