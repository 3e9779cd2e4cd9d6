import { useTranslations } from 'next-intl'
import { keptVersions } from '@/lib/content/data-versions/versions'
import { currentFiles, versionOf } from '@/lib/outputs/open-data/files'
import { versionFilePath } from '@/lib/pages/paths'
import { DataFiles } from './DataFiles'

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
