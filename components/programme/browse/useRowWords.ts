import { useLocale, useTranslations } from 'next-intl'
import { edition, venue } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import { type RegistrationState, registrationState } from '@/lib/lists/events/facets'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import { whenNotes } from '@/lib/programme/when-notes'
import { useLanguageName } from '../answers/useLanguageName'
import { useNote } from '../useNote'

/** Why one can follow an event, in one line for readers of every language. */
function useLanguages() {
  const t = useTranslations()
  const locale = useLocale()
  const name = useLanguageName()
  return ({ spoken, interpretation, subtitles = [] }: EventFacts['languages']): string[] => {
    const names = (tags: readonly string[]) => listJoin(locale, tags.map(name))
    const heard = spoken === 'unknown' ? [] : spoken.filter((tag) => tag !== 'zxx')
    const pairs = typeof interpretation === 'string' ? [] : interpretation
    return [
      ...(heard.length === 0 ? [] : [t('row.spoken', { languages: names(heard) })]),
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

/** Not known, or told in a label of its own. */
const isTold = (state: RegistrationState) => state === 'unknown' || state === 'full'

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

/**
 * The two lines below the title of a row. What a coming edition has not announced is said; of a past
 * one it is said once above the rows.
 */
export function useRowWords(facts: EventFacts) {
  const t = useTranslations()
  const locale = useLocale()
  const languages = useLanguages()
  const places = usePlace()
  const say = useNote()
  const { phase } = edition(locale, facts.edition).facts
  const ifComing = (words: string) => (phase === 'coming' ? [words] : [])
  const orSaid = (words: string[], unknown: string) =>
    words.length === 0 ? ifComing(unknown) : words

  /** Opening hours and closed days, as far as known; a session says its own times. */
  const hours = () =>
    'start' in facts.when || 'occurrences' in facts.when || 'repeat' in facts.when
      ? []
      : whenNotes(locale, facts.when, phase).map(say)
  const price = typeof facts.price === 'string' ? facts.price : 'paid'
  const registration = registrationState(facts)
  return {
    join: (words: readonly string[]) => words.join(' · '),
    /** @param unknown words for a place that is not known, if a row has to say so */
    where: (place: EventFacts['place'], unknown: string[]) => [
      t(`kind.${facts.kind}`),
      ...(place === 'unknown' ? unknown : places(place)),
      ...hours(),
    ],
    how: () => [
      ...orSaid(languages(facts.languages), t('row.language_unknown')),
      ...(price === 'unknown'
        ? ifComing(t('facet_value.price.unknown'))
        : [t(`facet_value.price.${price}`)]),
    ],
    /** State of registration, apart because a device knows when it has closed; none where there is nothing to say. */
    registration: () =>
      isTold(registration) || !statusRules[facts.status].joinable
        ? undefined
        : t(`facet_value.registration.${registration}`),
  }
}
