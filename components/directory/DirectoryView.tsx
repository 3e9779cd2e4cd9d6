import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { organisations, venues } from '@/lib/content'
import { OrganisationEntry } from './OrganisationEntry'
import { VenueEntry } from './VenueEntry'

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
