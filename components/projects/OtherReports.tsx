import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { Section } from '@/components/ui/Section'
import { formatDate } from '@/lib/language/date-format'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** Figures of other reports, kept apart, each with its own date and source. */
export function OtherReports({ reports }: { reports: SigningFacts['other_reports'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (reports === undefined) return null
  return (
    <Section id="others-say" title={t('signing.other_reports')}>
      <p className="max-w-measure">{t('signing.other_note')}</p>
      <ul className="mt-4 grid max-w-measure gap-4">
        {reports.map(({ as_of: date, source, text }) => (
          <li key={date} className="border-s-4 border-line ps-4">
            {text[locale]}{' '}
            <span className="block text-sm text-quiet">
              {t('projects.as_of', { date: formatDate(locale, date) })} <Source id={source} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
