import { useTranslations } from 'next-intl'
import { dataFile, type FileName, fileNames } from '@/lib/open-data/files'
import { dataFilePath } from '@/lib/site/paths'

const labels = {
  'events.json': 'file_json',
  'events.csv': 'file_csv',
  'events-excel.csv': 'file_excel',
  'events.schema.json': 'file_schema',
} as const satisfies Record<FileName, string>

/** The files with their sizes and SHA-256. */
export function DataFiles({ year }: { year: number }) {
  const t = useTranslations()
  return (
    <ul>
      {fileNames.map((name) => {
        const { size, sha256 } = dataFile(year, name)
        return (
          <li key={name} className="border-t border-line py-3">
            <a href={dataFilePath(year, name)} className="inline-block py-2 font-bold underline">
              {name}
            </a>
            {' · '}
            {t('data.size', { size: Math.ceil(size / 1000) })}
            <p>{t(`data.${labels[name]}`)}</p>
            <p className="text-sm text-quiet wrap-anywhere">
              SHA-256 <code>{sha256}</code>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
