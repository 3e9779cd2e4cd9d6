import { useLocale, useTranslations } from 'next-intl'
import { Label } from '@/components/programme/StatusLabel'
import { Phrases } from '@/components/ui/Phrases'
import { events } from '@/lib/content'
import { formatFullDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { type Change, changeSeverities, changesByDay, changesOf } from '@/lib/model/event/changes'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The changes of a programme, the latest day and the gravest change first. */
export function ChangesView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const days = changesByDay(changesOf(events(locale, year)))
  return (
    <>
      <p className="print:hidden">
        <a href={inLanguage(locale, paths.changesFeed(year))} className="button mb-2">
          {t('changes.feed')}
        </a>
        <span className="block text-sm text-quiet">{t('changes.feed_note')}</span>
      </p>
      {days.length === 0 && <p className="mt-14 max-w-measure text-lg">{t('changes.none')}</p>}
      {days.map(({ day, changes }) => (
        <section
          key={day}
          aria-labelledby={`d-${day}`}
          className="mt-14 grid gap-x-12 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <h2 id={`d-${day}`} className="text-xl lg:sticky lg:top-6 lg:self-start">
            <time dateTime={day}>{formatFullDate(locale, day)}</time>
          </h2>
          <ul className="border-b border-line">
            {changes.map((change) => (
              <ChangeRow key={change.id} change={change} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** One change: what it is about, of which event, what and why. */
function ChangeRow({ change: { entry, kind, what, reason } }: { change: Change }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts, words, wordsLocale } = entry
  return (
    <li data-event={id} className="break-inside-avoid border-t border-line py-5">
      <Label severity={changeSeverities[kind]}>{t(`changes.kind.${kind}`)}</Label>
      <h3 lang={languageTags[wordsLocale]} className="mt-2 text-lg">
        <a
          href={inLanguage(locale, paths.event(facts.edition, id))}
          className="inline-block py-1 hover:underline"
        >
          <Phrases locale={wordsLocale} text={words.title} />
        </a>
      </h3>
      <p className="max-w-measure">{what[locale]}</p>
      {reason !== undefined && (
        <p className="max-w-measure text-sm text-quiet">
          {t('changes.reason', { reason: reason[locale] })}
        </p>
      )}
    </li>
  )
}
