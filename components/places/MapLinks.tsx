import { useLocale, useTranslations } from 'next-intl'
import { ButtonLinks } from '@/components/ui/ButtonLinks'
import { Section } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { mapLinks } from '@/lib/model/place/map-links'
import type { VenueFacts } from '@/lib/model/schema/place'

/** Links to map services, only where the point is known; else that it is not. */
export function MapLinks({ venue: { name, coordinates } }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const from = site().uid_domain
  const links =
    coordinates === undefined
      ? []
      : mapLinks(locale, { ...coordinates, chineseName: name.zh, name: name[locale], from })
  return (
    <Section id="maps" title={t('place.maps')}>
      {links.length > 0 && (
        <ButtonLinks
          links={links.map(({ service, address }) => ({
            name: t(`place.map.${service}`),
            address,
            rel: 'noreferrer external',
          }))}
        />
      )}
      <p className="mt-2 max-w-measure text-sm text-quiet">
        {t(links.length > 0 ? 'place.maps_note' : 'place.maps_unknown')}
      </p>
    </Section>
  )
}
