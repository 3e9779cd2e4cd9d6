import { useLocale, useTranslations } from 'next-intl'
import { chosen, type EventEntry, edition, events } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { registrationState } from '@/lib/lists/events/facets'
import { statusRules } from '@/lib/model/event/status'
import type { Status } from '@/lib/model/schema/when'
import { displayWhen } from '@/lib/programme/when-display'
import { Label, StatusLabel } from '../StatusLabel'
import { EventLink } from './EventLink'

/** What changed, in words: status, reason, former date, replacement; and that an event is full. */
export function RowStatus({ entry, status }: { entry: EventEntry; status: Status }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words, wordsLocale } = entry
  const { label, joinable } = statusRules[status]
  const isFull = joinable && registrationState(facts) === 'full'
  if (label === undefined && !isFull) return null
  const { phase } = edition(locale, facts.edition).facts
  const former = (facts.previous ?? [])
    .map((when) => displayWhen(locale, when, phase))
    .flatMap((display) => (display.kind === 'dated' ? [display.text] : (display.month ?? [])))
  const instead =
    facts.replaced_by === undefined
      ? []
      : chosen(events(locale, facts.edition), [facts.replaced_by])
  const reason = status === facts.status ? words.status_reason : undefined
  return (
    <p>
      <StatusLabel status={status} />
      {isFull && <Label>{t('facet_value.registration.full')}</Label>}
      {reason !== undefined && (
        <span lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}> {reason}</span>
      )}
      {former.map((when) => ` ${t('when.previously', { when })}`)}
      {instead.map((other) => (
        <span key={other.id}>
          {` ${t('row.instead')} `}
          <EventLink entry={other} />
        </span>
      ))}
    </p>
  )
}
