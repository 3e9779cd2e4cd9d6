import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { scripts } from '@/components/ui/scripts'
import { formatPartialDate } from '@/lib/language/date-format'
import { lastStageDate } from '@/lib/model/project/current'
import { isStale } from '@/lib/model/project/stale'
import { staleAfter } from '@/lib/model/project/update'
import type { ProjectFacts } from '@/lib/model/schema/project'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stage-age': ComponentProps<'p'>
    }
  }
}

/**
 * That nothing was heard of a project for more than twelve months: counted from its last dated stage
 * to the last change of its content, and by a script to the reader's present day. Until then the
 * same line says from when the latest date is, so nothing moves.
 */
export function StageAge({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations('project')
  const locale = useLocale()
  const date = lastStageDate(facts)
  const bound = staleAfter(facts)
  if (date === undefined || bound === undefined) return <p>{t('no_dates')}</p>
  const said = formatPartialDate(locale, date)
  return (
    <>
      <stage-age data-after={bound} data-stale={isStale(bound, facts.updated) ? '' : undefined}>
        <span>{t('last_date', { date: said })}</span>
        <strong>{t('no_update', { date: said })}</strong>
      </stage-age>
      <script type="module" src={scripts['stage-age.element']} />
    </>
  )
}
