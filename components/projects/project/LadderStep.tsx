import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/model/project/ladder'
import { StageRecord } from './StageRecord'

/** One step of the ladder; whether it was reached is said in words and by its mark, never by colour alone. */
export function LadderStep({ step: { stage, state, records, isCurrent } }: { step: Step }) {
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
        <StageRecord key={place} record={record} />
      ))}
    </li>
  )
}
