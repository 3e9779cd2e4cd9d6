import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Section'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import type { VenueFacts } from '@/lib/model/schema/place'

/** What is known of a venue besides its name. */
export function VenueFactRows({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { address_zh: address, district, transport, phone, halls } = venue
  return (
    <>
      {address !== 'unknown' && (
        <Row term={t('directory.address')}>
          <span lang={languageTags.zh}>{address}</span>
        </Row>
      )}
      {district !== 'unknown' && (
        <Row term={t('directory.district')}>{t(`district.${district}`)}</Row>
      )}
      {transport !== 'unknown' && <Row term={t('directory.transport')}>{transport[locale]}</Row>}
      {phone !== undefined && (
        <Row term={t('place.phone')}>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} className="underline">
            {phone}
          </a>
        </Row>
      )}
      {halls !== undefined && (
        <Row term={t('place.halls')}>
          <ul>
            {halls.map(({ id, name }) => (
              <li key={id}>{name[locale]}</li>
            ))}
          </ul>
        </Row>
      )}
    </>
  )
}

/** Whether there is a row for a venue. */
export const hasFacts = ({ address_zh, district, transport, phone, halls }: VenueFacts) =>
  [address_zh, district, transport].some((fact) => fact !== 'unknown') ||
  phone !== undefined ||
  halls !== undefined

/** The Chinese name, for readers of other languages. */
export function ChineseName({ name }: Pick<VenueFacts, 'name'>) {
  if (useLocale() === sourceLocale) return null
  return (
    <p lang={languageTags.zh} className="mb-3 text-quiet">
      {name.zh}
    </p>
  )
}
