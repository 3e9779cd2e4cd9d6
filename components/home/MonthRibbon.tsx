import { useLocale, useTranslations } from 'next-intl'
import { flagHref } from '@/components/flags/FlagPictures'
import { EventList } from '@/components/programme/EventList'
import { Phrases } from '@/components/ui/Phrases'
import type { EventEntry } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { dayNumeral, formatMonth } from '@/lib/language/date-format'
import type { EditionFacts } from '@/lib/model/schema/edition'
import { inLanguage, paths } from '@/lib/pages/paths'
import { type Month, type MonthDay, monthOfEdition } from '@/lib/programme/month'
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
      <div className="month" aria-hidden="true">
        {month.days.map((day) => (
          <Day key={day.day} {...day} />
        ))}
      </div>
      <EventList entries={month.dated} level={3} />
      <Tray month={month} facts={facts} />
    </section>
  )
}

/** A day of the strip; the flags of what begins on it fly above it. The list below says the same in words. */
function Day({ day, begins, isOn, until }: MonthDay) {
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
      {until !== undefined && <em>–{dayNumeral(until)}</em>}
    </b>
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
          <span className="flex flex-wrap gap-1.5">
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
    <svg className="size-6" aria-hidden="true">
      <use href={flagHref(kindFlags[facts.kind])} />
    </svg>
  )
}
