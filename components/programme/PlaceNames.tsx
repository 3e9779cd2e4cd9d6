import { useLocale, useTranslations } from 'next-intl'
import { useUnknown } from '@/components/ui/useUnknown'
import { venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { EventFacts } from '@/lib/model/schema/event'

/** Where an event is, in the reader's language. */
export function PlaceNames({ place, year }: { place: EventFacts['place']; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(year)
  if (place === 'unknown') return unknown
  if (place === 'online') return t('event.online')
  return listJoin(
    locale,
    place.map((id) => venue(id).name[locale]),
  )
}
