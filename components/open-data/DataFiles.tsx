import { useTranslations } from 'next-intl'
import type { DataFile } from '@/lib/outputs/open-data/data-file'
import { FileEntry } from './FileEntry'

/** What a file is, by the end of its name; the first that fits. */
const labels = [
  ['-excel.csv', 'data.file_excel'],
  ['.csv', 'data.file_csv'],
  ['.schema.json', 'data.file_schema'],
  ['datapackage.json', 'data.file_package'],
  ['', 'data.file_json'],
] as const

const labelOf = (name: string) => labels.find(([end]) => name.endsWith(end))?.[1]

/** Files to download, each with what it is. */
export function DataFiles({ year, files }: { year: number; files: readonly [string, DataFile][] }) {
  const t = useTranslations()
  return (
    <ul>
      {files.map(([name, file]) => (
        <FileEntry
          key={name}
          year={year}
          name={name}
          file={file}
          label={t(labelOf(name) ?? 'data.file_json')}
        />
      ))}
    </ul>
  )
}
