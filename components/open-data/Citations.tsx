import { useLocale, useTranslations } from 'next-intl'
import { datasetNames } from '@/lib/content/datasets'
import { citation } from '@/lib/outputs/open-data/describe'
import { versionOf } from '@/lib/outputs/open-data/files'

/** How to name each dataset in a text. */
export function Citations({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      {datasetNames.map((dataset) => (
        <p key={dataset} className="mb-4 max-w-measure border-s-4 border-line ps-4 wrap-anywhere">
          {citation(locale, dataset, year, versionOf(dataset, year))}
        </p>
      ))}
      <p className="max-w-measure">{t('data.cite_note')}</p>
    </>
  )
}
