import { useTranslations } from 'next-intl'
import { accessFeatures } from '@/lib/model/schema/event'
import type { AnswerProps } from './answer'

/** Access facts in words, what is not confirmed included. */
export function AccessAnswer({ entry, unknown }: AnswerProps<'access'>) {
  const t = useTranslations()
  const { access } = entry.facts
  if (access === 'unknown') return unknown
  return (
    <ul>
      {accessFeatures.map((feature) => (
        <li key={feature}>
          {t('access.line', {
            feature: t(`access.${feature}`),
            state: t(`access.${access[feature] ?? 'unknown'}`),
          })}
        </li>
      ))}
    </ul>
  )
}
