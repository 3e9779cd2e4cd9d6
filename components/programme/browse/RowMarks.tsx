import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/lib/language/text'
import { registrationState } from '@/lib/lists/events/facets'
import { closingTime } from '@/lib/lists/events/occasions'
import { noWords } from '@/lib/model/event/follow'
import { statusRules } from '@/lib/model/event/status'
import type { EventFacts } from '@/lib/model/schema/event'
import type { Status } from '@/lib/model/schema/when'

/** What a reader chooses by, in three marks at most: registration, languages, price. */
export function RowMarks({ facts, status }: { facts: EventFacts; status: Status }) {
  const t = useTranslations()
  return (
    <>
      {statusRules[status].joinable && <Registration facts={facts} />}
      <Languages languages={facts.languages} />
      {(facts.price === 'free' || facts.price === 'donation') && (
        <em>{t(`facet_value.price.${facts.price}`)}</em>
      )}
    </>
  )
}

/** States that keep some readers out; others are for ears and the search, until a script finds them closed. */
const limits: readonly string[] = ['full', 'waiting_list', 'few_left', 'closed', 'invitation']

/** State of registration, or how one registers while the state is unknown. */
function Registration({ facts }: { facts: EventFacts }) {
  const t = useTranslations()
  const state = registrationState(facts)
  const { registration } = facts
  if (typeof registration === 'string') return null
  const words =
    state === 'unknown' || state === 'invitation' || state === 'none'
      ? t(`registration.${registration.need}`)
      : t(`facet_value.registration.${state}`)
  return (
    <>
      <em data-limited={limits.includes(state)} data-closes={closingTime(facts)}>
        {words}
      </em>{' '}
    </>
  )
}

/**
 * Every language in which an event can be followed, however; the page of the event says how. One mark:
 * short for eyes, in full for ears and the search.
 */
function Languages({ languages }: Pick<EventFacts, 'languages'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { spoken, interpretation, subtitles = [] } = languages
  const pairs = typeof interpretation === 'string' ? [] : interpretation
  const heard = [...(spoken === 'unknown' ? [] : spoken), ...subtitles]
  const sure = new Set([...heard, ...pairs.flatMap(({ to, confirmed }) => (confirmed ? [to] : []))])
  const open = new Set(pairs.flatMap(({ to }) => (sure.has(to) ? [] : [to])))
  if (sure.size + open.size === 0) return null
  const name = (tag: string) => languageName(locale, tag)
  const full = [
    ...[...sure].map(name),
    ...[...open].map((tag) => t('row.unconfirmed', { language: name(tag) })),
  ]
  // Which sign language it is, nobody reads off a code.
  const long = (tag: string) => (tag.length > 2 ? name(tag) : tag.toUpperCase())
  const short = (tag: string) => (isShort(tag) ? t(`row.short.${tag}`) : long(tag))
  const marks = [...[...sure].map(short), ...[...open].map((tag) => `${short(tag)}?`)]
  const isWordless = sure.has(noWords)
  return (
    <>
      <em>
        {isWordless ? (
          full.join(' · ')
        ) : (
          <>
            <i>{full.join(' · ')}</i>
            <span aria-hidden="true">{marks.join(' ')}</span>
          </>
        )}
      </em>{' '}
    </>
  )
}

const shortTags = ['zh', 'en', 'ko', 'ja'] as const

const isShort = (tag: string): tag is (typeof shortTags)[number] =>
  shortTags.some((one) => one === tag)
