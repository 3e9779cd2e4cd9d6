import { useLocale, useTranslations } from 'next-intl'
import { flagHref } from '@/components/flags/FlagPictures'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { StatusLabel } from '@/components/programme/StatusLabel'
import { ClockText } from '@/components/ui/ClockText'
import { Phrases } from '@/components/ui/Phrases'
import type { EventEntry } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { dayNumeral, formatMonth } from '@/lib/language/date-format'
import { languages, languageTags } from '@/lib/language/locales'
import type { EditionFacts } from '@/lib/model/schema/edition'
import { inLanguage, paths } from '@/lib/pages/paths'
import { type Month, type MonthDay, monthOfEdition } from '@/lib/programme/month'
import { shortWhen } from '@/lib/programme/short-when'
import './month.css'

/** The month of an edition with its marked days, the events on them, and a tray with those of no known day. */
export function MonthRibbon({
  facts,
  entries,
}: {
  facts: EditionFacts
  entries: readonly EventEntry[]
}) {
  const t = useTranslations('home')
  const locale = useLocale()
  const month = monthOfEdition(facts, entries)
  if (month === undefined) return null
  return (
    <section aria-labelledby="month" className="page-width pt-12">
      <h2 id="month" className="text-section">
        <Phrases locale={locale} text={t('month', { month: formatMonth(locale, month.month) })} />
      </h2>
      <p className="text-sm text-quiet">
        {t('one_flag')}{' '}
        <a href={inLanguage(locale, paths.flags)} className="inline-block py-1 text-link underline">
          {t('flags_mean')}
        </a>
      </p>
      <div className={`month ${isSparse(month) ? 'sparse' : ''}`} aria-hidden="true">
        {month.days.map((day) => (
          <Day key={day.day} {...day} />
        ))}
      </div>
      <ul className="grid gap-x-10 md:grid-cols-2">
        {month.dated.map((entry) => (
          <DatedEvent key={entry.id} entry={entry} />
        ))}
      </ul>
      <Tray month={month} facts={facts} />
    </section>
  )
}

/** Whether a phone has room for the flags: two of them on neighbouring days would lie on each other. */
function isSparse({ days }: Month): boolean {
  const places = days.flatMap(({ begins }, index) => (begins.length > 0 ? [index] : []))
  return places.every((place, index) => place - (places[index - 1] ?? -3) >= 3)
}

/** A day of the strip; the flags of what begins on it fly above it. The list below says the same in words. */
function Day({ day, begins, isOn, until }: MonthDay) {
  const { clockJoin } = languages[useLocale()].dates
  const number = dayNumeral(day)
  if (!isOn) return <i>{number}</i>
  return (
    <b>
      {begins.length > 0 && (
        <span>
          {begins.map(({ id, facts }) => (
            <TrayFlag key={id} facts={facts} />
          ))}
        </span>
      )}
      {number}
      {until !== undefined && (
        <em>
          {clockJoin}
          {dayNumeral(until)}
        </em>
      )}
    </b>
  )
}

/** When, what and where. */
function DatedEvent({ entry: { id, facts, words, wordsLocale } }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const when = shortWhen(locale, facts)
  return (
    <li className="relative flex gap-4 border-b border-line py-3">
      <svg className="mt-1 size-7 shrink-0" aria-hidden="true">
        <use href={flagHref(kindFlags[facts.kind])} />
      </svg>
      <div>
        {when !== undefined && (
          <time dateTime={when.dateTime} className="text-sm font-bold">
            <ClockText text={when.text} />
          </time>
        )}
        <h3 lang={languageTags[wordsLocale]} className="text-lg leading-snug">
          <a
            href={inLanguage(locale, paths.event(facts.edition, id))}
            className="after:absolute after:inset-0 after:content-[''] hover:underline"
          >
            <Phrases locale={wordsLocale} text={words.title} />
          </a>
        </h3>
        <p className="text-sm text-quiet">
          {t(`kind.${facts.kind}`)}
          {facts.place !== 'unknown' && (
            <>
              {' · '}
              <PlaceNames place={facts.place} />
            </>
          )}
        </p>
        <StatusLabel status={facts.status} />
      </div>
    </li>
  )
}

/** The flags of the other events, how many they are, and the way to all. */
function Tray({
  month: { undated, dated },
  facts: { id, phase },
}: {
  month: Month
  facts: EditionFacts
}) {
  const t = useTranslations('home')
  const locale = useLocale()
  const count = undated.length
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-4">
      {count > 0 && (
        <>
          <span className="flex flex-wrap gap-1 md:gap-1.5">
            {undated.map(({ id, facts }) => (
              <TrayFlag key={id} facts={facts} />
            ))}
          </span>
          <span className="text-sm text-quiet">
            {t(phase === 'past' ? 'others' : 'others_coming', { count })}
          </span>
        </>
      )}
      <a
        href={inLanguage(locale, paths.programme(id))}
        className="ms-auto inline-flex min-h-11 items-center font-bold text-link hover:underline"
      >
        {t('all_events', { count: count + dated.length })}
      </a>
    </div>
  )
}

function TrayFlag({ facts }: { facts: EventEntry['facts'] }) {
  return (
    <svg className="size-6 md:size-8" aria-hidden="true">
      <use href={flagHref(kindFlags[facts.kind])} />
    </svg>
  )
}
