import { useTranslations } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import type { FacetName } from '@/lib/lists/events/facet-names'
import { accessUnknown, withValue } from '@/lib/lists/events/facets'

type Count = (entries: readonly EventEntry[], value: string) => number

const counts: Partial<Record<FacetName, Count>> = {
  price: (entries, value) => (value === 'free' ? withValue(entries, 'price', 'unknown').length : 0),
  access: (entries, value) =>
    entries.filter((entry) => accessUnknown(entry).some((feature) => feature === value)).length,
}

/** How many more events might belong to a list, were all known about them (J02.2, J02.3). */
export function Unconfirmed({
  entries,
  name,
  value,
}: {
  entries: readonly EventEntry[]
  name: FacetName
  value: string
}) {
  const t = useTranslations()
  const count = counts[name]?.(entries, value) ?? 0
  const key = name === 'price' ? 'price_unknown_more' : 'access_unknown_more'
  return count === 0 ? null : <p className="mt-4">{t(`programme.${key}`, { count })}</p>
}
