import { useLocale, useTranslations } from 'next-intl'
import { type EventEntry, edition, events } from '@/lib/content'
import { eventFacets } from '@/lib/lists/events/facets'
import { sortKey } from '@/lib/model/event/when'
import { groupEvents } from '@/lib/programme/groups'
import { PlainRow } from './PlainRow'

/** Each event once, by date and then by title. */
export function ListView({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const entries = events(locale, year)
  const options = eventFacets.options(entries)
  const { compare } = new Intl.Collator(locale)
  const byDateAndTitle = (a: EventEntry, b: EventEntry) => {
    const [left, right] = [sortKey(a.facts.when), sortKey(b.facts.when)]
    if (left !== right) return left < right ? -1 : 1
    return compare(a.words.title, b.words.title)
  }
  const { dated, postponed, undated } = groupEvents(entries.toSorted(byDateAndTitle))
  const undatedTitle = t(phase === 'past' ? 'programme.undated' : 'programme.undated_coming')
  const groups = [
    { id: 'dated', title: undefined, rows: dated },
    { id: 'postponed', title: t('programme.postponed'), rows: postponed },
    { id: 'undated', title: undatedTitle, rows: undated },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <div className="page-width">
      {groups.map(({ id, title, rows }) => (
        <section key={id} id={id} className="mt-14">
          {title !== undefined && <h2 className="mb-4 text-section">{title}</h2>}
          <ul className={id === 'undated' ? 'plain dateless' : 'plain'}>
            {rows.map((entry) => (
              <PlainRow key={entry.id} entry={entry} options={options} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
