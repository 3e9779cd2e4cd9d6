import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import type { VenueFacts } from '@/lib/content/schema/place'
import { languageTags } from '@/lib/i18n/locales'
import { Citations } from './Citations'
import { FourNames } from './FourNames'

export function VenueEntry({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, name, address_zh: address, district, transport, sources } = venue
  const unknown = t('unknown.past')
  return (
    <article id={id} className="mb-10">
      <h3 className="mb-3 text-lg">{name[locale]}</h3>
      <dl className="@container border-b border-line">
        <Row term={t('directory.names')}>
          <FourNames name={name} />
        </Row>
        <Row term={t('directory.address')}>
          {address === 'unknown' ? unknown : <span lang={languageTags.zh}>{address}</span>}
        </Row>
        <Row term={t('directory.district')}>
          {district === 'unknown' ? unknown : t(`district.${district}`)}
        </Row>
        <Row term={t('directory.transport')}>
          {transport === 'unknown' ? unknown : transport[locale]}
        </Row>
        <Row term={t('sources.heading')}>
          <Citations citations={sources} />
        </Row>
      </dl>
    </article>
  )
}
