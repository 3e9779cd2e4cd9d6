import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/language/date-format'
import { latestCorrection } from '@/lib/model/project/changes'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** One line on top of a page of which something was wrong, with the way to what and why. */
export function CorrectionLine({ changes }: Pick<ProjectFacts, 'changes'>) {
  const t = useTranslations('project')
  const locale = useLocale()
  const correction = latestCorrection(changes)
  if (correction === undefined) return null
  const { date, field } = correction
  return (
    <p className="mb-8 max-w-measure border-s-4 border-flag-red ps-4">
      {t('corrected', { date: formatDate(locale, date), field: t(`field.${field}`) })}
      {' · '}
      <a href="#changes" className="underline">
        {t('see_correction')}
      </a>
    </p>
  )
}
