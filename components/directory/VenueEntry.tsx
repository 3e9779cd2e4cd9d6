import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import type { VenueFacts } from '@/lib/content/schema/place'
import { languageTags } from '@/lib/i18n/locales'
import { DirectoryEntry } from './DirectoryEntry'

export function VenueEntry({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { address_zh: address, district, transport } = venue
  const unknown = t('unknown.past')
  return (
    <DirectoryEntry entry={venue}>
      <Row term={t('directory.address')}>
        {address === 'unknown' ? unknown : <span lang={languageTags.zh}>{address}</span>}
      </Row>
      <Row term={t('directory.district')}>
        {district === 'unknown' ? unknown : t(`district.${district}`)}
      </Row>
      <Row term={t('directory.transport')}>
        {transport === 'unknown' ? unknown : transport[locale]}
      </Row>
    </DirectoryEntry>
  )
}
