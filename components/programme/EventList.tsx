import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/FlagPictures'
import { ClockText } from '@/components/ui/ClockText'
import { Phrases } from '@/components/ui/Phrases'
import { type EventEntry, edition } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { displayWhen, type WhenDisplay, whenInWords } from '@/lib/programme/when-display'
import { PlaceNames } from './PlaceNames'
import { StatusLabel } from './StatusLabel'
import { BigDate, useNote } from './WhenText'

export function EventList({ entries, level }: { entries: readonly EventEntry[]; level: 2 | 3 }) {
  return (
    <ul className="@container border-b border-line">
      {entries.map((entry) => (
        <EventRow key={entry.id} entry={entry} level={level} />
      ))}
    </ul>
  )
}

/** One event in a list. */
export function EventRow({ entry, level }: { entry: EventEntry; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  const Heading = `h${level}` as const
  const { phase } = edition(locale, facts.edition).facts
  const display = displayWhen(locale, facts.when)
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-5 border-t border-line py-5 @2xl:grid-cols-[14rem_minmax(0,1fr)] @2xl:items-center @2xl:gap-x-7 @2xl:py-6">
      <div className="grid content-start gap-3 @2xl:grid-cols-[minmax(0,1fr)_3.5rem] @2xl:items-center">
        <BigDate display={display} phase={phase} />
        <Flag sign={kindFlags[facts.kind]} className="size-9 @2xl:size-14" />
      </div>
      <div>
        <Heading className="text-lg @2xl:text-xl" lang={languageTags[entry.wordsLocale]}>
          <a
            href={inLanguage(locale, paths.event(facts.edition, entry.id))}
            className="hover:underline"
          >
            <Phrases locale={entry.wordsLocale} text={words.title} />
          </a>
        </Heading>
        <p className="text-sm text-quiet">
          {t(`kind.${facts.kind}`)}
          {facts.place !== 'unknown' && (
            <>
              {' · '}
              <PlaceNames place={facts.place} />
            </>
          )}
        </p>
        <RowDates facts={facts} display={display} />
        <StatusLabel status={facts.status} />
      </div>
    </li>
  )
}

/** The dates that the large numeral of a row leaves out: clock time, sessions, former date. */
function RowDates({ facts, display }: { facts: EventFacts; display: WhenDisplay }) {
  const t = useTranslations()
  const locale = useLocale()
  const inWords = useNote()
  if (display.kind === 'undated') return null
  const isTimed = display.dateTime.includes('T') || display.occurrences.length > 0
  const former = (facts.previous ?? []).map((when) => whenInWords(locale, when))
  const lines = [
    ...(isTimed ? [display.text] : []),
    ...display.notes.filter(({ key }) => key === 'when.sessions').map(inWords),
    ...former.flatMap((when) => (when === undefined ? [] : [t('when.previously', { when })])),
  ]
  return lines.map((line) => (
    <p key={line} className="text-sm text-quiet">
      <ClockText text={line} />
    </p>
  ))
}
