import { useLocale, useTranslations } from 'next-intl'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** District, park and whatever else is known of the place. */
export function SiteOfProject({ facts: { site, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(edition)
  const { district, park, note } = site
  return (
    <>
      {district === 'unknown' ? unknown : t(`district.${district}`)}
      {park !== undefined && <p>{park[locale]}</p>}
      {note !== undefined && <p className="text-sm text-quiet">{note[locale]}</p>}
    </>
  )
}
