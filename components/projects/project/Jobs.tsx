import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { useUnknown } from '@/components/ui/useUnknown'
import { formatDate } from '@/lib/language/date-format'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** Jobs planned or created, with their day and source. */
export function Jobs({ facts: { jobs, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const unknown = useUnknown(edition)
  if (jobs === 'unknown') return unknown
  const { value, kind, as_of: date, source } = jobs
  return (
    <>
      {t(`project.jobs_value.${kind}`, { count: value })}
      <span className="block text-sm text-quiet">
        {t('projects.as_of', { date: formatDate(locale, date) })} <Source id={source} />
      </span>
    </>
  )
}
