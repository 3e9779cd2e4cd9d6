import { useLocale, useTranslations } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import { eventKinds } from '@/lib/model/schema/event'
import { sampleEvent } from './entries'
import { statusSamples, whenNames, whenSamples } from './samples'

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
