import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import { listJoin } from '@/lib/language/text'
import { type Severity, statusRules } from '@/lib/model/event/status'
import { accessFeatures, type EventFacts } from '@/lib/model/schema/event'
import { type RegistrationWord, registrationWords } from '@/lib/programme/registration'
import { Label } from '../StatusLabel'
import { type AnswerProps, useLanguageName } from './answer'

/** Whether and how one registers, as the data say and the device's clock has it. */
export function RegistrationAnswer({ entry: { facts } }: AnswerProps<'register'>) {
  const t = useTranslations('registration')
  const locale = useLocale()
  const { registration, status } = facts
  if (registration === 'unknown') return null
  if (registration === 'none') return <p className="font-bold">{t('none')}</p>
  if (!statusRules[status].joinable) return t('closed')
  const { need, opens_at: opens, closes_at: closes, contact } = registration
  const words = registrationWords(facts)
  const date = (local: string) => ({ date: formatDateTime(locale, local) })
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2">
        <b>{t(need)}</b> <RegistrationState words={words} />
      </p>
      {words.length > 0 && (
        <>
          {opens !== undefined && <p data-before="open">{t('opens', date(opens))}</p>}
          {closes !== undefined && <p data-before="close">{t('closes', date(closes))}</p>}
        </>
      )}
      <Places registration={registration} />
      {contact !== undefined && (
        <p>{need === 'invitation' ? t('invitation_from', { contact }) : contact}</p>
      )}
      <WhatIsNeeded registration={registration} />
    </>
  )
}

/** The word about the state of a registration; the clock chooses it, without a script the data alone. */
function RegistrationState({ words }: { words: readonly RegistrationWord[] }) {
  const t = useTranslations('facet_value.registration')
  return words.map(({ state, after, before, isByClock }) => (
    <span
      key={state}
      data-after={after}
      data-before={before}
      data-clock={isByClock && after === undefined ? '' : undefined}
    >
      <Label severity={stateSeverities[state]}>{t(state)}</Label>
    </span>
  ))
}

const stateSeverities = {
  not_yet: 'information',
  open: 'information',
  few_left: 'limited',
  full: 'limited',
  waiting_list: 'limited',
  closed: 'limited',
} as const satisfies Record<RegistrationWord['state'], Severity>

type Registration = Exclude<EventFacts['registration'], string>

/** How many places there are and were left, and when that was. */
function Places({
  registration: { limit, places_left: left, as_of: seen },
}: {
  registration: Registration
}) {
  const t = useTranslations('registration')
  const locale = useLocale()
  const words = [
    ...(limit === undefined ? [] : [t('limit', { limit })]),
    ...(left === undefined ? [] : [t('places_left', { left })]),
    ...(seen === undefined ? [] : [t('as_of', { date: formatDate(locale, seen) })]),
  ]
  if (words.length === 0) return null
  return (
    <p className="text-sm text-quiet" data-before="close">
      {words.join(' · ')}
    </p>
  )
}

/** What a visitor must have: a telephone number of which country, and what to bring. */
function WhatIsNeeded({
  registration: { bring = [], foreign_phone_ok: phone = 'unknown', walk_in: walkIn = 'unknown' },
}: {
  registration: Registration
}) {
  const t = useTranslations('registration')
  const locale = useLocale()
  const items = bring.map((item) => t(`bring_item.${item}`))
  return (
    <>
      {walkIn !== 'unknown' && <p className="text-sm">{t(`walk_in.${walkIn}`)}</p>}
      {phone !== 'unknown' && <p className="text-sm">{t(`foreign_phone.${phone}`)}</p>}
      {items.length > 0 && (
        <p className="text-sm">{t('bring', { what: listJoin(locale, items) })}</p>
      )}
    </>
  )
}

export function PriceAnswer({ entry }: AnswerProps<'cost'>) {
  const { price } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (price === 'unknown') return null
  if (typeof price === 'string') return <b>{t(`price.${price}`)}</b>
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
      {spoken !== 'unknown' && <p className="font-bold">{listJoin(locale, spoken.map(name))}</p>}
      {interpretation === 'none' && <p>{t('event.no_interpretation')}</p>}
      {pairs.map(({ from, to, mode, via, pickup, confirmed }) => (
        <p key={`${from}-${to}-${mode}`} className="text-sm">
          {t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
            from: name(from),
            to: name(to),
          })}
          {' · '}
          {t(`interpretation.mode.${mode}`)}
          {' · '}
          {t(`interpretation.via.${via}`)}
          {pickup !== undefined && ` · ${t('interpretation.pickup', { place: pickup[locale] })}`}
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
