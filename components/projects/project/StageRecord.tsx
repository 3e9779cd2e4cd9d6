import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { organisation } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import type { StageReached } from '@/lib/model/project/current'

/** When a stage was reached, on whose word and on what evidence. */
export function StageRecord({ record }: { record: StageReached }) {
  const t = useTranslations()
  const locale = useLocale()
  const { date, evidence, evidence_kind: kind, reported_by: reporter, verified, note } = record
  const name = reporter === undefined ? undefined : organisation(reporter).name[locale]
  return (
    <div className="text-sm">
      <p>
        {date === 'unknown' ? (
          t('projects.stage_date_unknown')
        ) : (
          <time dateTime={date}>{formatPartialDate(locale, date)}</time>
        )}
        {evidence !== undefined && name !== undefined && (
          <> · {t('project.reported_by', { name })}</>
        )}
      </p>
      {evidence === undefined ? (
        <p>
          {name === undefined ? t('project.no_document') : t('project.no_document_by', { name })}
        </p>
      ) : (
        <p>
          {kind === undefined
            ? t('project.evidence_plain')
            : t('project.evidence', { kind: t(`project.evidence_kind.${kind}`) })}{' '}
          <Source id={evidence} /> · {t(verified ? 'project.checked' : 'project.unchecked')}
        </p>
      )}
      {note !== undefined && <p>{note[locale]}</p>}
    </div>
  )
}
