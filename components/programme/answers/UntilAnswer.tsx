import { useLocale, useTranslations } from 'next-intl'
import { until } from '@/lib/programme/until'
import type { AnswerProps } from './answer'

export function UntilAnswer({ entry, unknown }: AnswerProps<'until'>) {
  const t = useTranslations()
  const end = until(useLocale(), entry.facts.when)
  if (end.kind === 'text') return <time dateTime={end.dateTime}>{end.text}</time>
  return end.kind === 'same_day' ? t('when.same_day') : unknown
}
