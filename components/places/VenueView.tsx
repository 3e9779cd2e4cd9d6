import { useLocale, useTranslations } from 'next-intl'
import { FourNames } from '@/components/directory/FourNames'
import { Phrases } from '@/components/ui/Phrases'
import { Row } from '@/components/ui/Row'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import type { VenueFacts } from '@/lib/model/schema/place'
import { MapLinks } from './MapLinks'
import { ShowToDriver } from './ShowToDriver'
import { VenueEvents } from './VenueEvents'
import { VenueFactRows } from './VenueFactRows'

/** A venue: the card for the driver first, for that is what one opens the page for. */
export function VenueView({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <article className="page-width">
      <header className="pt-6 pb-8">
        <h1 className="max-w-5xl text-title">
          <Phrases locale={locale} text={venue.name[locale]} />
        </h1>
      </header>
      <TwoColumns
        first="main"
        main={
          <>
            <ShowToDriver venue={venue} />
            <MapLinks venue={venue} />
            <VenueEvents id={venue.id} />
          </>
        }
        side={
          <>
            <Section id="facts" title={t('place.facts')}>
              <dl className="@container border-b border-line">
                <Row term={t('directory.names')}>
                  <FourNames name={venue.name} />
                </Row>
                <VenueFactRows venue={venue} />
              </dl>
            </Section>
            <SourceList citations={venue.sources} />
          </>
        }
      />
    </article>
  )
}
