import { useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import type { OrganisationFacts } from '@/lib/model/schema/place'
import { DirectoryEntry } from './DirectoryEntry'

export function OrganisationEntry({ organisation }: { organisation: OrganisationFacts }) {
  const t = useTranslations()
  const { site } = organisation
  return (
    <DirectoryEntry entry={organisation}>
      <Row term={t('directory.site')}>
        {site === 'unknown' ? (
          t('unknown.past')
        ) : (
          <a href={site} className="text-link underline">
            {site}
          </a>
        )}
      </Row>
    </DirectoryEntry>
  )
}
