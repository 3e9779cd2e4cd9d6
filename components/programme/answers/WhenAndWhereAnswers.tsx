import { useLocale, useTranslations } from 'next-intl'
import { edition, venue } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import type { VenueFacts } from '@/lib/model/schema/place'
import { displayWhen } from '@/lib/programme/when-display'
import { PlaceNames } from '../PlaceNames'
import { WhenBlock, WhenText } from '../WhenText'
import type { AnswerProps } from './answer'

/** The date: of a coming event as the stub of its ticket has it, of a past one in a line. */
export function WhenAnswer({ entry: { facts } }: AnswerProps<'when'>) {
  const locale = useLocale()
  const display = displayWhen(locale, facts.when)
  if (edition(locale, facts.edition).facts.phase === 'past') return <WhenText display={display} />
  return (
    <div data-own="">
      <WhenBlock display={display} />
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
      <p className="font-bold">
        <PlaceNames place={place} linked />
      </p>
      {note !== undefined && <p lang={languageTags[entry.wordsLocale]}>{note}</p>}
      <Addresses place={place} />
      {attendance !== 'unknown' && (
        <p className="text-sm text-quiet">
          {[t(`attendance.${attendance}`), online?.platform].filter(Boolean).join(' · ')}
        </p>
      )}
      {link !== undefined && (
        <p data-from="show" data-before="hide">
          <a href={link} className="button my-2" data-before="end">
            {t('event.join')}
          </a>
        </p>
      )}
    </>
  )
}

/** Addresses in Chinese, after the Chinese names for readers of other languages. */
function Addresses({ place }: Pick<EventFacts, 'place'>) {
  const locale = useLocale()
  if (typeof place === 'string') return null
  return place
    .map(venue)
    .filter(hasAddress)
    .map(({ id, name, address_zh: address }) => (
      <p key={id} lang={chinese} className="text-sm text-quiet">
        {locale === sourceLocale ? address : `${name.zh} · ${address}`}
      </p>
    ))
}

const chinese = languageTags.zh

const hasAddress = ({ address_zh: address }: VenueFacts) => address !== 'unknown'

export function TransportAnswer({ entry }: AnswerProps<'how'>) {
  const { place } = entry.facts
  const locale = useLocale()
  if (typeof place === 'string') return null
  return place
    .map(venue)
    .map(({ id, transport }) => transport !== 'unknown' && <p key={id}>{transport[locale]}</p>)
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
