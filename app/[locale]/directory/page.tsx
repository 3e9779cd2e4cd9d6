import { OrganisationEntry } from '@/components/directory/OrganisationEntry'
import { VenueEntry } from '@/components/directory/VenueEntry'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { Section } from '@/components/ui/Section'
import { organisations, venues } from '@/lib/content'
import { translator } from '@/lib/language/translator'
import { metadata } from '@/lib/outputs/head/metadata'
import { directoryPage } from '@/lib/pages/list-pages'
import { localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, directoryPage(locale))
}

export default async function DirectoryPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  const info = directoryPage(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <p className="max-w-measure text-sm">{t('directory.ours')}</p>
        <Section id="venues" title={t('directory.venues')}>
          <div className="grid gap-x-16 lg:grid-cols-2">
            {venues().map((venue) => (
              <VenueEntry key={venue.id} venue={venue} />
            ))}
          </div>
        </Section>
        <Section id="organisations" title={t('directory.organisations')}>
          <div className="grid gap-x-16 lg:grid-cols-2">
            {organisations().map((organisation) => (
              <OrganisationEntry key={organisation.id} organisation={organisation} />
            ))}
          </div>
        </Section>
      </div>
    </Page>
  )
}
