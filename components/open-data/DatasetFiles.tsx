import { useTranslations } from 'next-intl'
import type { DatasetName } from '@/lib/content/datasets'
import { datasetTables } from '@/lib/outputs/open-data/datasets'
import { currentFiles } from '@/lib/outputs/open-data/files'
import { DataFiles } from './DataFiles'

/** Everything there is to download of a dataset, table by table. */
export function DatasetFiles({ dataset, year }: { dataset: DatasetName; year: number }) {
  const t = useTranslations()
  const files = [...currentFiles(dataset, year)]
  return datasetTables[dataset].map(({ name, read }) => (
    <section key={name} aria-labelledby={`files-${name}`} className="mt-10 first:mt-0">
      <h3 id={`files-${name}`} className="text-xl font-bold">
        {t(`data.table.${name}`)}
      </h3>
      <p className="mb-3 max-w-measure">
        {t(`data.rows.${name}`, { count: read(year, '').length })}
      </p>
      <DataFiles year={year} files={files.filter(([file]) => file.split(/[-.]/)[0] === name)} />
    </section>
  ))
}
