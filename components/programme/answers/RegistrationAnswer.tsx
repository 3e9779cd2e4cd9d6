import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/language/date-format'
import { closingTime } from '@/lib/lists/events/occasions'
import { statusRules } from '@/lib/model/event/status'
import type { AnswerProps } from './answer'

/** Whether one must register; the link goes when the event does not take place. */
export function RegistrationAnswer({ entry: { facts }, unknown }: AnswerProps<'register'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { registration, status } = facts
  if (registration === 'unknown') return unknown
  if (registration === 'none') return t('registration.none')
  if (!statusRules[status].joinable) return t('registration.closed')
  const { need, opens_at: opens, closes_at: closes, url, contact } = registration
  return (
    <>
      <p>{t(`registration.${need}`)}</p>
      {opens !== undefined && (
        <p>{t('registration.opens', { date: formatDateTime(locale, opens) })}</p>
      )}
      {closes !== undefined && (
        <p>{t('registration.closes', { date: formatDateTime(locale, closes) })}</p>
      )}
      {contact !== undefined && <p>{contact}</p>}
      {url !== undefined && (
        <p data-closes={closingTime(facts)}>
          <a href={url} className="text-link underline">
            {t('registration.go')}
          </a>
        </p>
      )}
    </>
  )
}
