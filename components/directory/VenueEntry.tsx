import { useLocale, useTranslations } from 'next-intl'
import { VenueFactRows } from '@/components/places/VenueFactRows'
import type { VenueFacts } from '@/lib/model/schema/place'
import { inLanguage, paths } from '@/lib/pages/paths'
import { DirectoryEntry } from './DirectoryEntry'

export function VenueEntry({ venue }: { venue: VenueFacts }) {
  const t = useTranslations('place')
  const locale = useLocale()
  return (
    <DirectoryEntry
      entry={venue}
      more={
        <p>
          <a
            href={inLanguage(locale, paths.venue(venue.id))}
            className="inline-block py-2 text-link underline"
          >
            {t('to_card')}
          </a>
        </p>
      }
    >
      <VenueFactRows venue={venue} />
    </DirectoryEntry>
  )
}
