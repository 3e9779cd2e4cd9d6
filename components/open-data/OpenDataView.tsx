import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { site } from '@/lib/content'
import { dataUpdated } from '@/lib/open-data/files'
import { inLanguage, paths } from '@/lib/site/paths'
import { absolute } from '@/lib/site/settings'
import { formatDateTime } from '@/lib/time/format'
import { DataFiles } from './DataFiles'
import { FieldList } from './FieldList'

const rules = ['rule_languages', 'rule_unknown', 'rule_time', 'rule_csv'] as const

/** The open data of an edition: files, how to read, licence, how to cite, and every field. */
export function OpenDataView({ year, title }: { year: number; title: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { name, licence } = site()
  const citation = {
    name: name[locale],
    title,
    date: formatDateTime(locale, dataUpdated(year)),
    url: absolute(inLanguage(locale, paths.data(year))),
  }
  return (
    <>
      <Section id="files" title={t('data.files')}>
        <DataFiles year={year} />
      </Section>
      <Section id="rules" title={t('data.rules')}>
        <ul className="max-w-measure list-disc ps-6">
          {rules.map((rule) => (
            <li key={rule} className="py-1">
              {t(`data.${rule}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="licence" title={t('data.licence')}>
        <p className="max-w-measure">{licence === '' ? t('data.licence_none') : licence}</p>
      </Section>
      <Section id="cite" title={t('data.cite')}>
        <p className="max-w-measure border-s-4 border-line ps-4 wrap-anywhere">
          {t('data.citation', citation)}
        </p>
        <p className="mt-4 max-w-measure">{t('data.cite_note')}</p>
      </Section>
      <Section id="fields" title={t('data.fields')}>
        <FieldList />
      </Section>
    </>
  )
}
