import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import type { OrganisationFacts } from '@/lib/content/schema/place'
import { Citations } from './Citations'
import { FourNames } from './FourNames'

export function OrganisationEntry({ organisation }: { organisation: OrganisationFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, name, site, sources } = organisation
  return (
    <article id={id} className="mb-10">
      <h3 className="mb-3 text-lg">{name[locale]}</h3>
      <dl className="@container border-b border-line">
        <Row term={t('directory.names')}>
          <FourNames name={name} />
        </Row>
        <Row term={t('directory.site')}>
          {site === 'unknown' ? (
            t('unknown.past')
          ) : (
            <a href={site} className="text-link underline">
              {site}
            </a>
          )}
        </Row>
        <Row term={t('sources.heading')}>
          <Citations citations={sources} />
        </Row>
      </dl>
    </article>
  )
}
