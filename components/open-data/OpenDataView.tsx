import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { datasetNames } from '@/lib/content/datasets'
import { datasetTables } from '@/lib/outputs/open-data/datasets'
import { citation } from '@/lib/outputs/open-data/describe'
import { versionOf } from '@/lib/outputs/open-data/files'
import { recomputeScript } from '@/lib/pages/paths'
import { DatasetFiles, Versions } from './DataFiles'
import { FieldList } from './FieldList'

/** The open data of an edition: files, versions, how to read, method, how to cite, every field. */
export function OpenDataView({ year }: { year: number }) {
  const t = useTranslations()
  const { licence } = site()
  return (
    <>
      <Section id="files" title={t('data.files')}>
        {datasetNames.map((dataset) => (
          <DatasetFiles key={dataset} dataset={dataset} year={year} />
        ))}
      </Section>
      <Section id="version" title={t('data.version')}>
        <Versions year={year} />
      </Section>
      <Section id="rules" title={t('data.rules')}>
        <NoteList names={rules} />
      </Section>
      <Section id="method" title={t('data.method')}>
        <NoteList names={method} />
      </Section>
      <Section id="recompute" title={t('data.recompute')}>
        <Recompute />
      </Section>
      <Section id="licence" title={t('data.licence')}>
        <p className="max-w-measure">{licence === '' ? t('data.licence_none') : licence}</p>
      </Section>
      <Section id="cite" title={t('data.cite')}>
        <Citations year={year} />
      </Section>
      <Section id="fields" title={t('data.fields')}>
        {datasetNames
          .flatMap((dataset) => [...datasetTables[dataset]])
          .map((table) => (
            <details key={table.name} className="border-t border-line">
              <summary className="min-h-11 cursor-pointer py-2.5 font-bold">
                {t(`data.table.${table.name}`)} ({table.fields.length})
              </summary>
              <FieldList table={table} />
            </details>
          ))}
      </Section>
    </>
  )
}

/** Notes as a list. */
function NoteList({ names }: { names: readonly Note[] }) {
  const t = useTranslations()
  return (
    <ul className="max-w-measure list-disc ps-6">
      {names.map((name) => (
        <li key={name} className="py-1">
          {t(`data.${name}`)}
        </li>
      ))}
    </ul>
  )
}

/** How a reader makes every total of the site again from the table. */
function Recompute() {
  const t = useTranslations()
  return (
    <>
      <p className="max-w-measure">{t('data.recompute_note')}</p>
      <p>
        <a href={recomputeScript} className="inline-block py-2 font-bold underline">
          recompute.mjs
        </a>
      </p>
      <pre className="overflow-x-auto bg-sand p-4 text-sm">
        <code>
          {'node recompute.mjs projects.csv\n'}
          {'node recompute.mjs projects.csv sector=new_energy,biomedicine by=origin'}
        </code>
      </pre>
    </>
  )
}

/** How to name each dataset in a text. */
function Citations({ year }: { year: number }) {
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

/** How the files are written. */
const rules = ['rule_languages', 'rule_unknown', 'rule_time', 'rule_csv'] as const

/** How the figures came about, and what counts into which total. */
const method = [
  'method_announced',
  'method_totals',
  'method_undisclosed',
  'method_estimates',
  'method_conversions',
  'method_signings',
  'method_unknown',
] as const

type Note = (typeof rules | typeof method)[number]
