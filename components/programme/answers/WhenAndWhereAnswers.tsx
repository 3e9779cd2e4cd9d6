import { useLocale, useTranslations } from 'next-intl'
import { chosen, events, venue } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import type { VenueFacts } from '@/lib/model/schema/place'
import { inLanguage, paths } from '@/lib/pages/paths'
import { displayWhen, whenInWords } from '@/lib/programme/when-display'
import { PlaceNames } from '../PlaceNames'
import { StatusLabel } from '../StatusLabel'
import { WhenText } from '../WhenText'
import type { AnswerProps } from './answer'

export function WhenAnswer({ entry }: AnswerProps<'when'>) {
  const locale = useLocale()
  return (
    <div data-own="">
      <WhenText display={displayWhen(locale, entry.facts.when)} />
    </div>
  )
}

/** The place: on the spot, online or both; without the link if the event cannot be joined. */
export function WhereAnswer({ entry }: AnswerProps<'where'>) {
  const t = useTranslations()
  const { place, attendance, online, status } = entry.facts
  const { place_note: note } = entry.words
  const link = statusRules[status].joinable ? online?.url : undefined
  return (
    <>
      <PlaceNames place={place} linked />
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

const hasAddress = ({ address_zh: address }: VenueFacts) => address !== 'unknown'

/** Names and addresses in Chinese, to show to a driver. */
export function AddressAnswer({ entry }: AnswerProps<'where_chinese'>) {
  const { place } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  const known = typeof place === 'string' ? [] : place.map(venue).filter(hasAddress)
  return known.map(({ id, name, address_zh: address }) => (
    <p key={id}>
      <span lang={chinese}>{`${name.zh} · ${address}`}</span>
      <a
        href={inLanguage(locale, paths.venue(id))}
        className="block py-1 text-link underline print:hidden"
      >
        {t('place.to_card')}
      </a>
    </p>
  ))
}

export function TransportAnswer({ entry }: AnswerProps<'how'>) {
  const { place } = entry.facts
  const locale = useLocale()
  if (typeof place === 'string') return null
  return place
    .map(venue)
    .map(({ id, transport }) => transport !== 'unknown' && <p key={id}>{transport[locale]}</p>)
}

/** The status: label, reason, former date and replacement. */
export function StatusAnswer({ entry }: AnswerProps<'status'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  if (facts.status === 'scheduled') return t('status.scheduled')
  const former = (facts.previous ?? [])
    .map((when) => whenInWords(locale, when))
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
