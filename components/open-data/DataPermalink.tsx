import { useTranslations } from 'next-intl'
import { versionOf } from '@/lib/outputs/open-data/files'
import { versionFilePath } from '@/lib/pages/paths'

/** Beside figures: the table from which they were made, in a version that never changes. */
export function DataPermalink({
  year,
  file = 'projects.csv',
}: {
  year: number
  file?: 'projects.csv' | 'signings.csv'
}) {
  const t = useTranslations()
  const version = versionOf('investment', year)
  return (
    <p className="text-sm print:hidden">
      <a href={versionFilePath(year, version, file)} className="inline-block py-2 underline">
        {t('data.permalink', { version })}
      </a>
    </p>
  )
}
