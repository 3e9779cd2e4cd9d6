import { useLocale, useTranslations } from 'next-intl'
import { SignPicture } from '@/components/flags/SignPicture'
import { sectorFlags } from '@/lib/flags/meanings'
import { formatPartialDate } from '@/lib/language/date-format'
import { projectFacets } from '@/lib/lists/projects/facets'
import type { Dimension } from '@/lib/lists/projects/overview'
import { sectors } from '@/lib/model/schema/signing'

/** What a bar is of: a sector with its flag, a country or region, a stage, or a month. */
export function ValueName({ dimension, value }: { dimension: Dimension; value: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const sector = sectors.find((name) => dimension === 'sector' && name === value)
  if (value === 'unknown') return t(`project_overview.unknown.${dimension}`)
  if (dimension === 'month') return formatPartialDate(locale, value)
  return (
    <>
      {sector && <SignPicture sign={sectorFlags[sector]} />}
      {projectFacets.word(locale, dimension, value)}
    </>
  )
}
