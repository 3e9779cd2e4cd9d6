import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import type { EventEntry } from '@/lib/content'
import { shortWhen } from '@/lib/programme/short-when'
import { whenNotes } from '@/lib/programme/when-notes'
import { KindFlag } from '../KindFlag'
import { PlaceNames } from '../PlaceNames'
import { StatusLabel } from '../StatusLabel'
import { useNote } from '../WhenText'
import { ChangeNote, EventLink } from './RowParts'
import './rows.css'

/** Events that have taken place in the rows of a programme: when, what and where, as far as it is known. */
export function PastRows({ entries, level }: { entries: readonly EventEntry[]; level: 2 | 3 }) {
  return (
    <ul className="rows dateless">
      {entries.map((entry) => (
        <PastRow key={entry.id} entry={entry} level={level} />
      ))}
    </ul>
  )
}

function PastRow({ entry, level }: { entry: EventEntry; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const inWords = useNote()
  const { facts } = entry
  const Heading = `h${level}` as const
  const when = shortWhen(locale, facts)
  return (
    <li data-event={entry.id}>
      <Heading>
        {when && (
          <time dateTime={when.dateTime}>
            <ClockText text={when.text} />
          </time>
        )}
        <KindFlag kind={facts.kind} /> <StatusLabel status={facts.status} />{' '}
        <EventLink entry={entry} />
      </Heading>
      <p>
        {t(`kind.${facts.kind}`)}
        {facts.place !== 'unknown' && (
          <>
            {' · '}
            <PlaceNames place={facts.place} />
          </>
        )}
        {whenNotes(locale, facts.when).map((note) => ` · ${inWords(note)}`)}
      </p>
      <ChangeNote entry={entry} status={facts.status} />
    </li>
  )
}
