import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { CopyText } from '@/components/ui/CopyText'
import { ButtonLinks, LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import { Section, TwoColumns } from '@/components/ui/Section'
import { scripts } from '@/components/ui/scripts'
import { announcedYears, currentYear, events, site } from '@/lib/content'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { eventFacets } from '@/lib/lists/events/facets'
import { mapLinks } from '@/lib/model/place/map-links'
import type { VenueFacts } from '@/lib/model/schema/place'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ChineseName, hasFacts, VenueFactRows } from './VenueFactRows'
import './places.css'

/** A venue, with the card for the driver first, because most readers open the page for it. */
export function VenueView({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <article className="page-width">
      <header className="pt-6 pb-8">
        <h1 className="max-w-5xl text-title">
          <Phrases locale={locale} text={venue.name[locale]} />
        </h1>
        <ChineseName name={venue.name} />
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
          hasFacts(venue) && (
            <Section id="facts" title={t('place.facts')}>
              <dl className="@container border-b border-line">
                <VenueFactRows venue={venue} />
              </dl>
            </Section>
          )
        }
      />
      <Notes notes={venue.sources.map(({ source }) => source)} />
    </article>
  )
}

/** Links to map services, where the point is known. */
function MapLinks({ venue: { name, coordinates } }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  if (coordinates === undefined) return null
  const from = site().uid_domain
  const point = { ...coordinates, chineseName: name.zh, name: name[locale], from }
  return (
    <Section id="maps" title={t('place.maps')}>
      <ButtonLinks
        links={mapLinks(locale, point).map(({ service, address }) => ({
          name: t(`place.map.${service}`),
          address,
          rel: 'noreferrer external',
        }))}
      />
      <p className="mt-2 max-w-measure text-sm text-quiet">{t('place.maps_note')}</p>
    </Section>
  )
}

/** More than this are left to the programme of the venue. */
const most = 8

/** The events at a venue in the current edition. */
function VenueEvents({ id }: { id: string }) {
  const t = useTranslations('place')
  const locale = useLocale()
  const year = currentYear()
  const here = eventFacets.withValue(events(locale, year), 'venue', id)
  if (here.length === 0) return null
  return (
    <Section id="events" title={t('events', { year: String(year) })}>
      <LinkList
        links={here.slice(0, most).map((entry) => ({ entry, path: paths.event(year, entry.id) }))}
      />
      {here.length > most && announcedYears().includes(year) && (
        <p className="mt-4">
          <a
            href={inLanguage(locale, paths.programmeFacet(year, 'venue', id))}
            className="inline-block py-2 font-bold text-link underline"
          >
            {t('events_all', { count: here.length })}
          </a>
        </p>
      )}
    </Section>
  )
}

/** The card for the driver, to show, to copy or to fill the screen with. */
function ShowToDriver({ venue }: { venue: VenueFacts }) {
  const t = useTranslations('place')
  const locale = useLocale()
  const title = t('driver_title')
  return (
    <Section id="driver" title={title}>
      <CopyText
        label={t(venue.address_zh === 'unknown' ? 'copy_name' : 'copy_address')}
        beside={
          <FullScreen label={title}>
            <DriverCard venue={venue} />
          </FullScreen>
        }
      >
        <DriverCard venue={venue} />
      </CopyText>
      <div className="max-w-measure text-sm text-quiet print:hidden">
        {locale !== sourceLocale && <p>{t('card_says', { please: t('please') })}</p>}
      </div>
    </Section>
  )
}

const chinese = translator('zh')

/** The card for the driver, in Chinese whatever the language of the page. */
function DriverCard({ venue }: { venue: VenueFacts }) {
  const { name, address_zh: address, phone } = venue
  return (
    <div lang={languageTags.zh} className="driver-card">
      <p className="please">{chinese('place.please')}</p>
      <p className="name">{name.zh}</p>
      {address !== 'unknown' && <p>{address}</p>}
      {phone !== undefined && <p>{chinese('place.phone_line', { phone })}</p>}
    </div>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'full-screen': ComponentProps<'div'>
    }
  }
}

/** A button that fills the screen with its contents; the script makes it work. */
function FullScreen({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('place')
  return (
    <full-screen className="block print:hidden">
      <button type="button" className="button">
        {t('full_screen')}
      </button>
      <dialog aria-label={label}>
        {children}
        <form method="dialog" className="p-4">
          <button type="submit" className="button w-full">
            {t('close')}
          </button>
        </form>
      </dialog>
      <script type="module" src={scripts['full-screen.element']} />
    </full-screen>
  )
}
