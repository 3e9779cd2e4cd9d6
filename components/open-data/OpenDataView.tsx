import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { datasetNames } from '@/lib/content/datasets'
import { datasetTables } from '@/lib/outputs/open-data/datasets'
import { Citations } from './Citations'
import { DatasetFiles } from './DatasetFiles'
import { FieldList } from './FieldList'
import { NoteList } from './NoteList'
import { method, rules } from './notes'
import { Recompute } from './Recompute'
import { Versions } from './Versions'

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
