import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Source } from '@/components/pages/Source'
import { Row } from '@/components/ui/Row'
import type { Citation } from '@/lib/model/schema/common'
import type { OrganisationFacts, VenueFacts } from '@/lib/model/schema/place'
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

/** The sources of an entry in a line. */
function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <p className="flex flex-wrap gap-x-3">
      {citations.map(({ source }) => (
        <Source key={source} id={source} />
      ))}
    </p>
  )
}
