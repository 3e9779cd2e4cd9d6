import { useLocale, useTranslations } from 'next-intl'
import { keptVersions } from '@/lib/content/data-versions'
import type { DatasetName } from '@/lib/content/datasets'
import type { DataFile } from '@/lib/outputs/open-data/data-file'
import { datasetTables } from '@/lib/outputs/open-data/datasets'
import { currentFiles, versionOf } from '@/lib/outputs/open-data/files'
import { sizeText } from '@/lib/outputs/schema-org/data'
import { dataFilePath, versionFilePath } from '@/lib/pages/paths'

/** The label of a file by the end of its name; the first match counts. */
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

/** A file with what it is, its size and its SHA-256. */
function FileEntry({
  year,
  name,
  file: { size, sha256 },
  label,
}: {
  year: number
  name: string
  file: DataFile
  label: string
}) {
  const locale = useLocale()
  return (
    <li className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[16rem_1fr]">
      <p>
        <a href={dataFilePath(year, name)} className="inline-block py-1 font-bold underline">
          {name}
        </a>
      </p>
      <div>
        <p>
          {label} · {sizeText(locale, size)}
        </p>
        <p className="text-sm text-quiet wrap-anywhere">
          SHA-256 <code>{sha256}</code>
        </p>
      </div>
    </li>
  )
}

/** All files of a dataset, table by table. */
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

const described = 'datapackage.json'

/** The figures as they are now, and as they were: each version at an address of its own. */
export function Versions({ year }: { year: number }) {
  const t = useTranslations()
  const now = versionOf('investment', year)
  const older = keptVersions(year).filter(({ version }) => version !== now)
  const files = [...currentFiles('investment', year)]
  return (
    <>
      <p className="mb-2 text-xl font-bold">{t('data.version_now', { version: now })}</p>
      <p className="mb-4 max-w-measure">{t('data.version_note')}</p>
      <DataFiles year={year} files={files.filter(([name]) => name === described)} />
      <h3 className="mt-6 font-bold">{t('data.version_files')}</h3>
      <FileLinks year={year} version={now} names={files.map(([name]) => name)} />
      <h3 className="mt-6 font-bold">{t('data.version_older')}</h3>
      {older.length === 0 && <p className="py-2">{t('data.version_none')}</p>}
      {older.map(({ version, files: names }) => (
        <section key={version}>
          <h4 className="mt-3">
            <code>{version}</code>
          </h4>
          <FileLinks year={year} version={version} names={names} />
        </section>
      ))}
    </>
  )
}

function FileLinks({
  year,
  version,
  names,
}: {
  year: number
  version: string
  names: readonly string[]
}) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {names.map((name) => (
        <li key={name}>
          <a href={versionFilePath(year, version, name)} className="inline-block py-2 underline">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
