import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Section'
import { languageTags, locales } from '@/lib/language/locales'
import type { VenueFacts } from '@/lib/model/schema/place'

/** The facts of a venue besides its name and its sources. */
export function VenueFactRows({ venue }: { venue: VenueFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { address_zh: address, district, transport, phone, halls } = venue
  const unknown = <span className="text-quiet">{t('unknown.past')}</span>
  return (
    <>
      <Row term={t('directory.address')}>
        {address === 'unknown' ? unknown : <span lang={languageTags.zh}>{address}</span>}
      </Row>
      <Row term={t('directory.district')}>
        {district === 'unknown' ? unknown : t(`district.${district}`)}
      </Row>
      <Row term={t('directory.transport')}>
        {transport === 'unknown' ? unknown : transport[locale]}
      </Row>
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

/** A name in the four languages, each marked as such. */
export function FourNames({ name }: { name: Record<(typeof locales)[number], string> }) {
  return (
    <ul>
      {locales.map((locale) => (
        <li key={locale} lang={languageTags[locale]}>
          {name[locale]}
        </li>
      ))}
    </ul>
  )
}
