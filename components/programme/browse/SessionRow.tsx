import { useLocale, useTranslations } from 'next-intl'
import { FlagSymbol, FlagSymbols } from '@/components/flags/FlagPictures'
import { Star } from '@/components/my-programme/Star'
import { type EventEntry, venue } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { listJoin } from '@/lib/language/text'
import { type EventFacetName, registrationState } from '@/lib/lists/events/facets'
import { closingTime, eventRowData } from '@/lib/lists/events/occasions'
import type { Options } from '@/lib/lists/faceted-list'
import type { Session } from '@/lib/model/event/sessions'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts, EventKind } from '@/lib/model/schema/event'
import { whenNotes } from '@/lib/programme/when-notes'
import { useLanguageName } from '../answers/answer'
import { useNote } from '../WhenText'
import { EventLink, RowStatus, RowTime } from './RowParts'

/**
 * An event, or one of its sessions, in a programme. A page has hundreds of these, so a row is few
 * elements without classes; their looks are in `rows.css`.
 *
 * @param options values of the filter form, where the page has one
 */
export function SessionRow({
  entry,
  session,
  options,
}: {
  entry: EventEntry
  session?: Session
  options: Options<EventFacetName> | undefined
}) {
  const { facts } = entry
  const { where, how, registration, join } = useRowWords(facts)
  const details = how()
  const registrationText = registration()
  const closes = statusRules[facts.status].joinable ? closingTime(facts) : undefined
  return (
    <li
      data-event={entry.id}
      data-session={session?.id}
      data-off={statusRules[session?.status ?? facts.status].takesPlace ? undefined : ''}
      {...eventRowData(entry, session, options)}
    >
      <h3>
        <RowTime facts={facts} session={session} /> <EventLink entry={entry} />
      </h3>
      <KindFlag kind={facts.kind} />
      <p>{join(where(session?.place ?? facts.place))}</p>
      {(details.length > 0 || registrationText !== undefined) && (
        <p>
          {join(details)}
          {details.length > 0 && registrationText !== undefined && ' · '}
          {closes === undefined ? (
            registrationText
          ) : (
            <span data-closes={closes}>{registrationText}</span>
          )}
        </p>
      )}
      <RowStatus entry={entry} status={session?.status ?? facts.status} />
      <Star facts={facts} />
    </li>
  )
}

/** Why one can follow an event, in one line for readers of every language. */
function useLanguages() {
  const t = useTranslations()
  const locale = useLocale()
  const name = useLanguageName()
  return ({ spoken, interpretation, subtitles = [] }: EventFacts['languages']): string[] => {
    const names = (tags: readonly string[]) => listJoin(locale, tags.map(name))
    const spokenTags = spoken === 'unknown' ? [] : spoken.filter((tag) => tag !== 'zxx')
    const pairs = typeof interpretation === 'string' ? [] : interpretation
    return [
      ...(spokenTags.length === 0 ? [] : [t('row.spoken', { languages: names(spokenTags) })]),
      ...(spoken.includes('zxx') ? [name('zxx')] : []),
      ...pairs.map(({ from, to, mode, via, confirmed }) => {
        const means = t(mode === 'sign' ? 'interpretation.mode.sign' : `interpretation.via.${via}`)
        const how = listJoin(locale, confirmed ? [means] : [means, t('row.unconfirmed')])
        return t('row.interpretation', { from: name(from), to: name(to), how })
      }),
      ...(subtitles.length === 0 ? [] : [t('row.subtitles', { languages: names(subtitles) })]),
    ]
  }
}

/** Where a row is: venue and district. */
function usePlace() {
  const t = useTranslations()
  const locale = useLocale()
  return (place: EventFacts['place']): string[] => {
    if (place === 'unknown') return []
    if (place === 'online') return [t('event.online')]
    const found = place.map(venue)
    const districts = new Set(found.map(({ district }) => district))
    return [
      listJoin(
        locale,
        found.map(({ name }) => name[locale]),
      ),
      ...[...districts].flatMap((id) => (id === 'unknown' ? [] : [t(`district.${id}`)])),
    ]
  }
}

/** The two lines below the title of a row: what is known, and nothing of what is not. */
function useRowWords(facts: EventFacts) {
  const t = useTranslations()
  const locale = useLocale()
  const languages = useLanguages()
  const places = usePlace()
  const inWords = useNote()
  const registration = useRegistration()

  /** Opening hours and closed days, if known; a session shows its own times instead. */
  const hours = () =>
    'start' in facts.when || 'occurrences' in facts.when || 'repeat' in facts.when
      ? []
      : whenNotes(locale, facts.when).map(inWords)
  const price = typeof facts.price === 'string' ? facts.price : 'paid'
  return {
    join: (words: readonly string[]) => words.join(' · '),
    where: (place: EventFacts['place']) => [t(`kind.${facts.kind}`), ...places(place), ...hours()],
    how: () => [
      ...languages(facts.languages),
      ...(price === 'unknown' ? [] : [t(`facet_value.price.${price}`)]),
    ],
    registration: () => registration(facts),
  }
}

/**
 * State of registration, or whether one must register while the state is unknown; a script replaces
 * it after closing. Nothing if neither is known, or if it is full, which a label says.
 */
function useRegistration() {
  const t = useTranslations()
  return (facts: EventFacts): string | undefined => {
    const { registration, status } = facts
    const state = registrationState(facts)
    if (!statusRules[status].joinable || state === 'full') return undefined
    if (state !== 'unknown') return t(`facet_value.registration.${state}`)
    return typeof registration === 'string' ? undefined : t(`registration.${registration.need}`)
  }
}

/** The flags of the kinds in a page, drawn once for all its rows. */
export function KindFlags({ entries }: { entries: readonly EventEntry[] }) {
  return <FlagSymbols signs={entries.map(({ facts }) => kindFlags[facts.kind])} />
}

/** The flag of a kind of event, from those that the page has drawn. */
export function KindFlag({ kind }: { kind: EventKind }) {
  return <FlagSymbol sign={kindFlags[kind]} />
}
