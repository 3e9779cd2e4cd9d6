import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { accessFeatures, type EventFacts } from '@/lib/model/schema/event'

/** Access facts in words, what is not confirmed included. */
export function AccessAnswer({
  access,
  unknown,
}: {
  access: EventFacts['access']
  unknown: ReactNode
}) {
  const t = useTranslations()
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
