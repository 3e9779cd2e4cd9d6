import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { NoteNumbers } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { scripts } from '@/components/ui/scripts'
import { organisation } from '@/lib/content'
import { formatPartialDate } from '@/lib/language/date-format'
import { type StageReached, type Step, stepsOf } from '@/lib/model/project/stages'
import { isStale, lastStageDate, staleAfter } from '@/lib/model/project/staleness'
import type { ProjectFacts } from '@/lib/model/schema/project'
import './ladder.css'

/** All stages that a project can reach; reached ones with day and evidence, the others in a quiet colour. */
export function Ladder({ facts, notes }: { facts: ProjectFacts; notes: readonly string[] }) {
  const t = useTranslations('projects')
  return (
    <Section id="stages" title={t('stages')}>
      <StageAge facts={facts} />
      <ol className="ladder">
        {stepsOf(facts).map((step) => (
          <LadderStep key={step.stage} step={step} notes={notes} />
        ))}
      </ol>
    </Section>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stage-age': ComponentProps<'p'>
    }
  }
}

/**
 * The age of the latest stage: stale after twelve months without news, counted from its last dated stage
 * to the last change of its content, and by a script to the reader's present day. Until then the
 * same line names the latest date, so the layout does not move.
 */
function StageAge({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations('project')
  const locale = useLocale()
  const date = lastStageDate(facts)
  const bound = staleAfter(facts)
  if (date === undefined || bound === undefined) return <p>{t('no_dates')}</p>
  const dateText = formatPartialDate(locale, date)
  return (
    <>
      <stage-age data-after={bound} data-stale={isStale(bound, facts.updated) ? '' : undefined}>
        <span>{t('last_date', { date: dateText })}</span>
        <strong>{t('no_update', { date: dateText })}</strong>
      </stage-age>
      <script type="module" src={scripts['stage-age.element']} />
    </>
  )
}

/** One step of the ladder. Words and its mark tell whether it was reached, never colour alone (WCAG 1.4.1). */
function LadderStep({
  step: { stage, state, records, isCurrent },
  notes,
}: {
  step: Step
  notes: readonly string[]
}) {
  const t = useTranslations()
  return (
    <li
      data-state={state}
      aria-current={isCurrent ? 'step' : undefined}
      className={state === 'reached' ? undefined : 'text-sm text-quiet'}
    >
      <p>
        {state === 'reached' ? (
          <strong>
            {t(`stage.${stage}`)}
            {isCurrent && ` · ${t('project.current')}`}
          </strong>
        ) : (
          `${t(`stage.${stage}`)} · ${t(`project.${state}`)}`
        )}
      </p>
      {records.map((record, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may be on record twice, even without dates
        <StageRecord key={place} record={record} notes={notes} />
      ))}
    </li>
  )
}

/** The date, the reporting organisation and the evidence of a stage. */
function StageRecord({ record, notes }: { record: StageReached; notes: readonly string[] }) {
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
            : t('project.evidence', { kind: t(`project.evidence_kind.${kind}`) })}
          <NoteNumbers sources={[evidence]} notes={notes} /> ·{' '}
          {t(verified ? 'project.checked' : 'project.unchecked')}
        </p>
      )}
      {note !== undefined && <p>{note[locale]}</p>}
    </div>
  )
}
