import { useTranslations } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import { type EventFacetName, eventFacets } from '@/lib/lists/events/facets'

type Count = (entries: readonly EventEntry[], value: string) => number

const { withValue, facets } = eventFacets

const counts: Partial<Record<EventFacetName, Count>> = {
  price: (entries, value) => (value === 'free' ? withValue(entries, 'price', 'unknown').length : 0),
  access: (entries, value) =>
    entries.filter((entry) => facets.access.unconfirmed?.(entry).includes(value)).length,
}

/** How many more events might belong to a list, were all known about them. */
export function Unconfirmed({
  entries,
  name,
  value,
}: {
  entries: readonly EventEntry[]
  name: EventFacetName
  value: string
}) {
  const t = useTranslations()
  const count = counts[name]?.(entries, value) ?? 0
  const key = name === 'price' ? 'price_unknown_more' : 'access_unknown_more'
  return count === 0 ? null : <p className="mt-4">{t(`programme.${key}`, { count })}</p>
}
