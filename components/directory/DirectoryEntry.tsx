import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Row } from '@/components/ui/Row'
import type { OrganisationFacts, VenueFacts } from '@/lib/model/schema/place'
import { Citations } from './Citations'
import { FourNames } from './FourNames'

/** A venue or organisation: its four names, what is special to it, its sources. */
export function DirectoryEntry({
  entry,
  more,
  children,
}: {
  entry: VenueFacts | OrganisationFacts
  more?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <article id={entry.id} className="mt-6 mb-4">
      <h3 className="mb-3 text-lg">{entry.name[locale]}</h3>
      <dl className="@container border-b border-line">
        <Row term={t('directory.names')}>
          <FourNames name={entry.name} />
        </Row>
        {children}
        <Row term={t('sources.heading')}>
          <Citations citations={entry.sources} />
        </Row>
      </dl>
      {more}
    </article>
  )
}
