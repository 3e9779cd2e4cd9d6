import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import { listJoin } from '@/lib/language/text'
import { closingTime } from '@/lib/lists/events/occasions'
import { statusRules } from '@/lib/model/event/status'
import { accessFeatures } from '@/lib/model/schema/event'
import { type AnswerProps, useLanguageName } from './answer'

/** Whether one must register; without the link if the event does not take place. */
export function RegistrationAnswer({ entry: { facts } }: AnswerProps<'register'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { registration, status } = facts
  if (registration === 'unknown') return null
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

export function PriceAnswer({ entry }: AnswerProps<'cost'>) {
  const { price } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (price === 'unknown') return null
  if (typeof price === 'string') return t(`price.${price}`)
  return price.paid.map(({ label, amount, currency }) => (
    <p key={label.zh}>
      {label[locale]} {formatMoney(locale, { value: amount, currency })}
    </p>
  ))
}

/** Languages spoken, interpreted and subtitled. */
export function LanguagesAnswer({ entry }: AnswerProps<'language'>) {
  const t = useTranslations()
  const locale = useLocale()
  const name = useLanguageName()
  const { spoken, interpretation, subtitles } = entry.facts.languages
  const pairs = typeof interpretation === 'string' ? [] : interpretation
  return (
    <>
      {spoken !== 'unknown' && <p>{listJoin(locale, spoken.map(name))}</p>}
      {interpretation === 'none' && <p>{t('event.no_interpretation')}</p>}
      {pairs.map(({ from, to, mode, via, confirmed }) => (
        <p key={`${from}-${to}-${mode}`}>
          {t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
            from: name(from),
            to: name(to),
          })}
          {' · '}
          {t(`interpretation.mode.${mode}`)}
          {' · '}
          {t(`interpretation.via.${via}`)}
        </p>
      ))}
      {subtitles !== undefined && (
        <p>{t('event.subtitles', { languages: listJoin(locale, subtitles.map(name)) })}</p>
      )}
    </>
  )
}

/** Accessibility facts in words, as far as they are known. */
export function AccessAnswer({ entry }: AnswerProps<'access'>) {
  const t = useTranslations()
  const { access } = entry.facts
  if (access === 'unknown') return null
  const known = accessFeatures.flatMap((feature) => {
    const state = access[feature] ?? 'unknown'
    return state === 'unknown' ? [] : [{ feature, state }]
  })
  return (
    <ul>
      {known.map(({ feature, state }) => (
        <li key={feature}>
          {t('access.line', {
            feature: t(`access.${feature}`),
            state: t(`access.${state}`),
          })}
        </li>
      ))}
    </ul>
  )
}
