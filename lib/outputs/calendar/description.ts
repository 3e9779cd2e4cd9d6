import { type EventEntry, venue } from '../../content'
import type { Locale } from '../../language/locales'
import { languageName, listJoin } from '../../language/text'
import { type Translator, translator } from '../../language/translator'
import { statusRules } from '../../model/event/status'
import type { EventRows } from '../../model/fields/event'
import { type Readers, readParts } from '../../model/fields/row'
import { accessFeatures, type EventFacts } from '../../model/schema/event'
import { type Note, whenNotes } from '../../programme/when-notes'

interface Context {
  locale: Locale
  t: Translator
  /** Where the entry is; an occurrence may have a place of its own. */
  place: EventFacts['place']
  /** Whole address of the event's page. */
  url: string
}

/** Words for the fields named, and for the year of the event. */
interface Reader<Name extends keyof EventFacts> extends Context {
  entry: { facts: Pick<EventFacts, Name> }
}

/** Doors, opening hours, days closed, and what happens at which time. */
function hours({ locale, t, entry }: Reader<'when'>): string[] {
  const { when } = entry.facts
  // Sessions are entries of their own.
  const notes = whenNotes(locale, when).filter(({ key }) => key !== 'when.sessions')
  // A key and its arguments belong together, see `when-notes`.
  const say = t as (key: string, values?: Note['values']) => string
  const agenda = ('agenda' in when && when.agenda) || []
  return [
    ...notes.map(({ key, values }) => say(key, values)),
    ...agenda.map(({ time, text }) => `${time} ${text[locale]}`),
  ]
}

function languages({ locale, t, entry }: Reader<'languages'>): string[] {
  const { spoken, interpretation, subtitles } = entry.facts.languages
  const names = (tags: readonly string[]) =>
    listJoin(
      locale,
      tags.map((tag) => languageName(locale, tag)),
    )
  const interpreted = typeof interpretation === 'string' ? [] : interpretation
  return [
    ...(spoken === 'unknown' ? [] : [t('event.spoken', { languages: names(spoken) })]),
    ...interpreted.map(({ from, to, confirmed }) =>
      t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
        from: languageName(locale, from),
        to: languageName(locale, to),
      }),
    ),
    ...(subtitles === undefined ? [] : [t('event.subtitles', { languages: names(subtitles) })]),
  ]
}

/** Whether one must register, and that it is full if so; no address of it is ever in a calendar. */
function registration({ t, entry }: Reader<'registration' | 'status'>): string[] {
  const { registration: asked, status } = entry.facts
  if (asked === 'unknown') return []
  if (asked === 'none') return [t('registration.none')]
  if (!statusRules[status].joinable) return [t('registration.closed')]
  const need = t(`registration.${asked.need}`)
  if (asked.state === undefined) return [need]
  return [`${need} · ${t(`facet_value.registration.${asked.state}`)}`]
}

/** What is there, in a line; the page says the rest. */
function access({ locale, t, entry }: Reader<'access'>): string[] {
  const { access: known } = entry.facts
  const features = accessFeatures.flatMap((feature) => {
    const answer = known === 'unknown' ? 'unknown' : (known[feature] ?? 'unknown')
    if (answer === 'unknown' || answer === 'no') return []
    const name = t(`access.${feature}`)
    return [
      answer === 'yes'
        ? name
        : t('calendar.bracketed', { text: name, aside: t(`access.${answer}`) }),
    ]
  })
  return features.length === 0 ? [] : [t('calendar.access', { text: listJoin(locale, features) })]
}

function addresses({ t, place }: Context): string[] {
  if (typeof place === 'string') return []
  return place
    .map((id) => venue(id).address_zh)
    .filter((address) => address !== 'unknown')
    .map((address) => t('calendar.address', { address }))
}

/** Lines of the description, in the order in which they are read. */
const lines: Readers<EventEntry, EventRows, 'text', Record<string, string[]>, Context> = {
  summary: ({ entry }) => [entry.words.summary],
  place_note: ({ entry }) => [entry.words.place_note].filter((note) => note !== undefined),
  hours,
  languages,
  registration,
  access,
  addresses,
  more: ({ t, url }) => [t('calendar.more', { url })],
}

/** The lines of an entry's description, of what is known, without those about its status. */
export function calendarDescription(
  locale: Locale,
  entry: EventEntry,
  place: EventFacts['place'],
  url: string,
): string[] {
  const t = translator(locale)
  return Object.values(readParts(lines, { entry, locale, t, place, url })).flat()
}
