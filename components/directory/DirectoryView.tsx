import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Source } from '@/components/pages/Source'
import { Row, Section } from '@/components/ui/Section'
import { organisations, venues } from '@/lib/content'
import type { Citation } from '@/lib/model/schema/common'
import type { OrganisationFacts, VenueFacts } from '@/lib/model/schema/place'
import { inLanguage, paths } from '@/lib/pages/paths'
import { FourNames, VenueFactRows } from '../places/VenueFactRows'

export function DirectoryView() {
  const t = useTranslations('directory')
  return (
    <>
      <p className="max-w-measure text-sm">{t('ours')}</p>
      <Section id="venues" title={t('venues')}>
        <div className="grid gap-x-16 lg:grid-cols-2">
          {venues().map((venue) => (
            <VenueEntry key={venue.id} venue={venue} />
          ))}
        </div>
      </Section>
      <Section id="organisations" title={t('organisations')}>
        <div className="grid gap-x-16 lg:grid-cols-2">
          {organisations().map((organisation) => (
            <OrganisationEntry key={organisation.id} organisation={organisation} />
          ))}
        </div>
      </Section>
    </>
  )
}

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

export function OrganisationEntry({ organisation }: { organisation: OrganisationFacts }) {
  const t = useTranslations()
  const { site } = organisation
  return (
    <DirectoryEntry entry={organisation}>
      <Row term={t('directory.site')}>
        {site === 'unknown' ? (
          t('unknown.past')
        ) : (
          <a href={site} className="text-link underline">
            {site}
          </a>
        )}
      </Row>
    </DirectoryEntry>
  )
}

/** A venue or organisation: its four names, what is special to it, its sources. */
function DirectoryEntry({
  entry,
  more,
  children,
}: {
  entry: VenueFacts | OrganisationFacts
  more?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <article id={entry.id} className="mt-6 mb-4">
      <h3 className="mb-3 text-lg">{entry.name[locale]}</h3>
      <dl className="@container border-b border-line">
        <Row term={t('directory.names')}>
          <FourNames name={entry.name} />
        </Row>
        {children}
        <Row term={t('sources.heading')}>
          <Citations citations={entry.sources} />
        </Row>
      </dl>
      {more}
    </article>
  )
}

/** The sources of an entry in a line. */
function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <p className="flex flex-wrap gap-x-3">
      {citations.map(({ source }) => (
        <Source key={source} id={source} />
      ))}
    </p>
  )
}
