import { useLocale, useTranslations } from 'next-intl'
import { EventRow } from '@/components/programme/EventRow'
import { eventKinds } from '@/lib/content/schema/event'
import { sampleEvent } from './entries'
import { statusSamples, whenNames, whenSamples } from './samples'

/** Rows of events: each shape of a date, then each status that is not the plan. */
export function EventSamples() {
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
  return (
    <ul className="@container border-b border-line">
      {[...shapes, ...changed].map(({ key, entry }) => (
        <EventRow key={key} entry={entry} level={3} />
      ))}
    </ul>
  )
}
