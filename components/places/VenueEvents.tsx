import { useLocale, useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/LinkList'
import { Section } from '@/components/ui/Section'
import { events, site } from '@/lib/content'
import { withValue } from '@/lib/lists/events/facets'
import { inLanguage, paths } from '@/lib/pages/paths'

/** More than this are left to the programme of the venue. */
const most = 8

/** What takes place at a venue in the current edition. */
export function VenueEvents({ id }: { id: string }) {
  const t = useTranslations('place')
  const locale = useLocale()
  const year = site().current_edition
  const here = withValue(events(locale, year), 'venue', id)
  return (
    <Section id="events" title={t('events', { year: String(year) })}>
      {here.length === 0 ? (
        <p className="text-quiet">{t('events_none')}</p>
      ) : (
        <>
          <LinkList
            links={here
              .slice(0, most)
              .map((entry) => ({ entry, path: paths.event(year, entry.id) }))}
          />
          <p className="mt-4">
            <a
              href={inLanguage(locale, paths.programmeFacet(year, 'venue', id))}
              className="inline-block py-2 font-bold text-link underline"
            >
              {t('events_all', { count: here.length })}
            </a>
          </p>
        </>
      )}
    </Section>
  )
}
