import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EventFacts } from '@/lib/model/schema/event'
import { until } from '@/lib/programme/until'

export function UntilAnswer({ facts, unknown }: { facts: EventFacts; unknown: ReactNode }) {
  const t = useTranslations()
  const end = until(useLocale(), facts.when)
  if (end.kind === 'text') return <time dateTime={end.dateTime}>{end.text}</time>
  return end.kind === 'same_day' ? t('when.same_day') : unknown
}
