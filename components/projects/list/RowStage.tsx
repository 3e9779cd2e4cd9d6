import { useLocale, useTranslations } from 'next-intl'
import { formatPartialDate } from '@/lib/language/date-format'
import { currentStage } from '@/lib/model/project/current'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** The stage that a project is at, with its date, and the day of its signing. */
export function RowStage({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { stage, date } = currentStage(facts) ?? { stage: 'unknown', date: 'unknown' }
  const name = stage === 'unknown' ? t('project_list.unknown.stage') : t(`stage.${stage}`)
  const { type, signed_on: signedOn = 'unknown' } = facts
  return (
    <p>
      <b>
        {date === 'unknown'
          ? t('project_list.stage_undated', { stage: name })
          : t('project_list.stage', { stage: name, date: formatPartialDate(locale, date) })}
      </b>
      {type === 'signed' && (
        <span>
          {signedOn === 'unknown'
            ? t('project_list.signed_unknown')
            : t('project_list.signed', { date: formatPartialDate(locale, signedOn) })}
        </span>
      )}
    </p>
  )
}
