import { useLocale, useTranslations } from 'next-intl'
import { PastBand } from '@/components/editions/PastBand'
import { Prose } from '@/components/ui/Prose'
import { TwoColumns } from '@/components/ui/Section'
import { type EventEntry, events } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { neighbours } from '@/lib/programme/neighbours'
import { Answers } from './answers/Answers'
import { CalendarLink } from './CalendarLinks'
import { sections } from './EventSections'
import { ProgrammeClock } from './filter/ProgrammeClock'

/** Everything about one event. */
export function EventView({ entry }: { entry: EventEntry }) {
  const { facts } = entry
  return (
    <article className="page-width">
      <ProgrammeClock year={facts.edition} />
      <PastBand year={facts.edition} />
      <sections.heading entry={entry} />
      <TwoColumns
        first="side"
        main={
          <>
            <Prose entry={entry} />
            <sections.pictures entry={entry} />
            <sections.agenda entry={entry} />
            <sections.people entry={entry} />
            <sections.relatives entry={entry} />
            <sections.links entry={entry} />
          </>
        }
        side={
          <>
            <Answers entry={entry} />
            <CalendarLink facts={facts} />
          </>
        }
      />
      <sections.sources entry={entry} />
      <Neighbours entry={entry} />
    </article>
  )
}

/** Links to the events before and after, in the order of the programme; an only event has none. */
function Neighbours({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { previous, next } = neighbours(events(locale, entry.facts.edition), entry.id)
  if (previous === undefined && next === undefined) return null
  const links = [
    { label: t('event.previous'), rel: 'prev', target: previous },
    { label: t('event.next'), rel: 'next', target: next },
  ]
  return (
    <nav aria-label={t('event.neighbours')} className="mt-14 border-t border-line pt-5">
      <ul className="grid gap-5 md:grid-cols-2">
        {links.map(({ label, rel, target }) =>
          target === undefined ? null : (
            <li key={rel} className={rel === 'next' ? 'md:col-start-2 md:text-end' : undefined}>
              <a
                href={inLanguage(locale, paths.event(target.facts.edition, target.id))}
                rel={rel}
                className="group block py-1"
              >
                <span className="block text-sm text-quiet">{label}</span>
                <span
                  lang={languageTags[target.wordsLocale]}
                  className="font-bold group-hover:underline"
                >
                  {target.words.title}
                </span>
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}
