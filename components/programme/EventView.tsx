import { useLocale, useTranslations } from 'next-intl'
import { Prose } from '@/components/ui/Prose'
import { TwoColumns } from '@/components/ui/Section'
import { Share } from '@/components/ui/Share'
import { type EventEntry, edition, events } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { statusRules } from '@/lib/model/event/status'
import { inLanguage, paths } from '@/lib/pages/paths'
import { momentsOf } from '@/lib/programme/moments'
import { neighbours } from '@/lib/programme/neighbours'
import { Answers, Awaited } from './answers/Answers'
import { CalendarNote } from './CalendarLinks'
import { sections } from './EventSections'
import { PastHead } from './event/PastHead'
import { Ticket } from './event/Ticket'
import { ProgrammeClock } from './filter/ProgrammeClock'
import './event/event.css'

/** Everything about one event: of a coming one a ticket, of a past one what is known. */
export function EventView({ entry }: { entry: EventEntry }) {
  const { facts } = entry
  const { phase } = edition(useLocale(), facts.edition).facts
  const { takesPlace } = statusRules[facts.status]
  return (
    <>
      <ProgrammeClock year={facts.edition} moments={momentsOf(facts)} />
      <sections.band entry={entry} />
      {phase === 'past' && <PastHead entry={entry} />}
      <article className="page-width event" data-off={takesPlace ? undefined : ''}>
        {phase === 'coming' && (
          <>
            <sections.heading entry={entry} />
            <Ticket entry={entry} />
          </>
        )}
        <div className="grid gap-8 pt-6 pb-8 empty:pb-0">
          <Awaited entry={entry} />
          {!takesPlace && <sections.relatives entry={entry} />}
        </div>
        <TwoColumns
          first="main"
          main={
            <>
              <sections.lead entry={entry} />
              <Prose entry={entry} />
              <sections.pictures entry={entry} />
              <sections.agenda entry={entry} />
              <sections.people entry={entry} />
              <sections.documents entry={entry} />
            </>
          }
          side={
            <>
              <Answers entry={entry} />
              <CalendarNote facts={facts} />
              {phase === 'past' && <Share path={paths.event(facts.edition, entry.id)} />}
            </>
          }
        />
        {takesPlace && <sections.relatives entry={entry} />}
        <sections.links entry={entry} />
        <sections.sources entry={entry} />
        <Neighbours entry={entry} />
      </article>
    </>
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
