import { type EventEntry, edition, venue } from '../../content'
import { languageName } from '../../language/language-name'
import { listJoin } from '../../language/list'
import type { Locale } from '../../language/locales'
import { type Translator, translator } from '../../language/translator'
import { statusRules } from '../../model/event/status'
import { accessFeatures, type EventFacts } from '../../model/schema/event'
import { type Note, unknownWords, whenNotes } from '../../programme/when-notes'

interface Reader {
  locale: Locale
  t: Translator
  facts: EventFacts
  /** The words for what is not known. */
  unknown: string
}

/** Doors, opening hours, days closed, and what happens at which time. */
function hours({ locale, t, facts: { when, edition: year } }: Reader): string[] {
  const { phase } = edition(locale, year).facts
  // Every entry says of itself that its end is not known, and sessions are entries of their own.
  const elsewhere: readonly string[] = [unknownWords[phase].end, 'when.sessions']
  const notes = whenNotes(locale, when, phase).filter(({ key }) => !elsewhere.includes(key))
  // A key and its arguments belong together, see `when-notes`.
  const say = t as (key: string, values?: Note['values']) => string
  const agenda = ('agenda' in when && when.agenda) || []
  return [
    ...notes.map(({ key, values }) => say(key, values)),
    ...agenda.map(({ time, text }) => `${time} ${text[locale]}`),
  ]
}

function languages({ locale, t, facts, unknown }: Reader): string[] {
  const { spoken, interpretation, subtitles } = facts.languages
  const names = (tags: readonly string[]) =>
    listJoin(
      locale,
      tags.map((tag) => languageName(t, tag)),
    )
  const interpreted = typeof interpretation === 'string' ? [] : interpretation
  return [
    t('event.spoken', { languages: spoken === 'unknown' ? unknown : names(spoken) }),
    ...interpreted.map(({ from, to, confirmed }) =>
      t(confirmed ? 'event.interpretation' : 'event.interpretation_unconfirmed', {
        from: languageName(t, from),
        to: languageName(t, to),
      }),
    ),
    ...(subtitles === undefined ? [] : [t('event.subtitles', { languages: names(subtitles) })]),
  ]
}

/** Whether one must register, and that it is full if so; no address of it is ever in a calendar. */
function registration({ t, facts, unknown }: Reader): string {
  const { registration: asked, status } = facts
  if (asked === 'unknown') return t('calendar.registration', { text: unknown })
  if (asked === 'none') return t('registration.none')
  if (!statusRules[status].joinable) return t('registration.closed')
  const need = t(`registration.${asked.need}`)
  if (asked.state === undefined) return need
  return `${need} · ${t(`facet_value.registration.${asked.state}`)}`
}

/** What is there, in a line; the page says the rest. */
function access({ locale, t, facts: { access: known } }: Reader): string {
  const features = accessFeatures.flatMap((feature) => {
    const answer = known === 'unknown' ? 'unknown' : (known[feature] ?? 'unknown')
    if (answer === 'unknown' || answer === 'no') return []
    const name = t(`access.${feature}`)
    return [answer === 'yes' ? name : `${name} – ${t(`access.${answer}`)}`]
  })
  const text = features.length === 0 ? t('access.unknown') : listJoin(locale, features)
  return t('calendar.access', { text })
}

function addresses({ t }: Reader, place: EventFacts['place']): string[] {
  if (typeof place === 'string') return []
  return place
    .map((id) => venue(id).address_zh)
    .filter((address) => address !== 'unknown')
    .map((address) => t('calendar.address', { address }))
}

/** The lines of an entry's description, without those about its status. */
export function calendarDescription(
  locale: Locale,
  { facts, words }: EventEntry,
  place: EventFacts['place'],
  url: string,
): string[] {
  const t = translator(locale)
  const unknown = t(`unknown.${edition(locale, facts.edition).facts.phase}`)
  const reader = { locale, t, facts, unknown }
  return [
    words.summary,
    ...(words.place_note === undefined ? [] : [words.place_note]),
    ...hours(reader),
    ...languages(reader),
    registration(reader),
    access(reader),
    ...addresses(reader, place),
    t('calendar.more', { url }),
  ]
}
