import { useLocale, useTranslations } from 'next-intl'
import type { ProjectEntry } from '@/lib/content'
import { projectFacets } from '@/lib/lists/projects/facets'

/** Sector, district, and where the legal investors are; what is not known is named. */
export function RowFacts({ entry }: { entry: ProjectEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { district } = entry.facts.site
  const origins = projectFacets
    .valuesOf(entry)
    .origin.map((value) =>
      value === 'unknown'
        ? t('project_list.unknown.origin')
        : t('project_list.investor', { region: projectFacets.word(locale, 'origin', value) }),
    )
  const facts = [
    t(`sector.${entry.facts.sector}`),
    district === 'unknown' ? t('project_list.unknown.district') : t(`district.${district}`),
    ...origins,
  ]
  return <p>{facts.join(' · ')}</p>
}
