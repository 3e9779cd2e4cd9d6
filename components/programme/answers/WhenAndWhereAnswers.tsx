import { useLocale, useTranslations } from 'next-intl'
import { chosen, edition, events, venue } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { until } from '@/lib/programme/until'
import { displayWhen } from '@/lib/programme/when-display'
import { PlaceNames } from '../PlaceNames'
import { StatusLabel } from '../StatusLabel'
import { WhenText } from '../WhenText'
import type { AnswerProps } from './answer'

export function WhenAnswer({ entry }: AnswerProps<'when'>) {
  const locale = useLocale()
  const { when, edition: year } = entry.facts
  return (
    <div data-own="">
      <WhenText display={displayWhen(locale, when, edition(locale, year).facts.phase)} />
    </div>
  )
}

/** The place: on the spot, online or both; without the link if the event cannot be joined. */
export function WhereAnswer({ entry, unknown }: AnswerProps<'where'>) {
  const t = useTranslations()
  const { place, edition, attendance, online, status } = entry.facts
  const { place_note: note } = entry.words
  const link = statusRules[status].joinable ? online?.url : undefined
  return (
    <>
      {place === 'unknown' ? unknown : <PlaceNames place={place} year={edition} />}
      {attendance !== 'unknown' && (
        <p className="mt-1 text-sm text-quiet">{t(`attendance.${attendance}`)}</p>
      )}
      {online?.platform !== undefined && <p className="text-sm">{online.platform}</p>}
      {link !== undefined && (
        <p>
          <a href={link} className="text-link underline">
            {t('event.join')}
          </a>
        </p>
      )}
      {note !== undefined && (
        <p lang={languageTags[entry.wordsLocale]} className="text-sm">
          {note}
        </p>
      )}
    </>
  )
}

const chinese = languageTags.zh

/** Names and addresses in Chinese, to show to a driver. */
export function AddressAnswer({ entry, unknown }: AnswerProps<'where_chinese'>) {
  const { place } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (place === 'unknown') return unknown
  if (place === 'online') return t('unknown.not_applicable')
  return place.map(venue).map(({ id, name, address_zh: address }) => (
    <p key={id}>
      <span lang={chinese}>{name.zh}</span>
      {' · '}
      {address === 'unknown' ? unknown : <span lang={chinese}>{address}</span>}
      <a
        href={inLanguage(locale, paths.venue(id))}
        className="block py-1 text-link underline print:hidden"
      >
        {t('place.to_card')}
      </a>
    </p>
  ))
}

export function TransportAnswer({ entry, unknown }: AnswerProps<'how'>) {
  const { place } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (place === 'unknown') return unknown
  if (place === 'online') return t('unknown.not_applicable')
  const known = place
    .map(venue)
    .flatMap(({ id, transport }) =>
      transport === 'unknown' ? [] : [<p key={id}>{transport[locale]}</p>],
    )
  return known.length === 0 ? unknown : known
}

export function UntilAnswer({ entry, unknown }: AnswerProps<'until'>) {
  const t = useTranslations()
  const end = until(useLocale(), entry.facts.when)
  if (end.kind === 'text') return <time dateTime={end.dateTime}>{end.text}</time>
  return end.kind === 'same_day' ? t('when.same_day') : unknown
}

/** The status: label, reason, former date and replacement. */
export function StatusAnswer({ entry }: AnswerProps<'status'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  const { phase } = edition(locale, facts.edition).facts
  if (facts.status === 'scheduled') return t(phase === 'past' ? 'event.held' : 'status.scheduled')
  const former = (facts.previous ?? [])
    .map((when) => displayWhen(locale, when, phase))
    .map((display) => (display.kind === 'dated' ? display.text : display.known))
    .filter((when) => when !== undefined)
  const replacement = chosen(
    events(locale, facts.edition),
    facts.replaced_by === undefined ? [] : [facts.replaced_by],
  )
  return (
    <>
      <StatusLabel status={facts.status} />
      {words.status_reason !== undefined && (
        <p lang={languageTags[entry.wordsLocale]}>{words.status_reason}</p>
      )}
      {former.map((when) => (
        <p key={when}>{t('when.previously', { when })}</p>
      ))}
      {replacement.map((event) => (
        <p key={event.id}>
          {`${t('row.instead')} `}
          <a
            href={inLanguage(locale, paths.event(event.facts.edition, event.id))}
            lang={languageTags[event.wordsLocale]}
            className="underline"
          >
            {event.words.title}
          </a>
        </p>
      ))}
    </>
  )
}

/** The public record of changes, the latest first. */
export function ChangesAnswer({ changes }: { changes: EventFacts['changes'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (changes.length === 0) return t('event.no_changes')
  const latestFirst = [...changes].sort((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <ul>
      {latestFirst.map(({ date, what, reason }) => (
        <li key={`${date}-${what.zh}`}>
          <time dateTime={date}>{formatDate(locale, date)}</time> · {what[locale]}
          {reason !== undefined && (
            <span className="block text-sm text-quiet">
              {t('changes.reason', { reason: reason[locale] })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
