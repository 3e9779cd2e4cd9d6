import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/FlagPictures'
import { EntryHeading } from '@/components/layout/Headings'
import { EventStar } from '@/components/my-programme/Star'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { Row, Section, TwoColumns } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { type EventEntry, edition, events, news, signings } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { relatives } from '@/lib/pages/related'
import { neighbours } from '@/lib/programme/neighbours'
import { relations } from '@/lib/programme/related'
import { displayWhen } from '@/lib/programme/when-display'
import { Answers } from './answers/Answers'
import { CalendarLink } from './CalendarLinks'
import { ProgrammeClock } from './filter/ProgrammeClock'
import { PlaceNames } from './PlaceNames'
import { StatusLabel } from './StatusLabel'
import { BigDate } from './WhenText'

/** Everything about one event. */
export function EventView({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const { phase } = edition(locale, facts.edition).facts
  const display = displayWhen(locale, facts.when, phase)
  const year = facts.edition
  const articles = news(locale).filter((article) => article.facts.events.includes(id))
  const announced = signings(locale, year).filter((signing) => signing.facts.event === id)
  const groups = [
    {
      title: t('event.signing'),
      links: announced.map((to) => ({ entry: to, path: paths.project(year, to.id) })),
    },
    {
      title: t('event.related_news'),
      links: articles.map((to) => ({ entry: to, path: paths.article(to.id) })),
    },
  ].filter(({ links }) => links.length > 0)
  return (
    <article className="page-width">
      <ProgrammeClock year={year} />
      <EntryHeading entry={entry} path={paths.event(year, id)}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <BigDate display={display} phase={phase} />
          <Flag letter={kindFlags[facts.kind]} className="size-12" />
          <div>
            <p className="font-bold">{t(`kind.${facts.kind}`)}</p>
            {facts.place !== 'unknown' && (
              <p className="text-quiet">
                <PlaceNames place={facts.place} year={year} />
              </p>
            )}
          </div>
          <StatusLabel status={facts.status} />
          <EventStar facts={facts} />
        </div>
      </EntryHeading>
      <TwoColumns
        first="side"
        main={
          <>
            <Prose entry={entry} />
            <Pictures entry={entry} />
            <Agenda when={facts.when} />
            <People people={facts.people} />
            <Relatives entry={entry} />
            {groups.map(({ title, links }, place) => (
              <Section key={title} id={`more-${place}`} title={title} isForScreens>
                <LinkList links={links} />
              </Section>
            ))}
            <SourceList citations={facts.sources} />
          </>
        }
        side={
          <>
            <Answers entry={entry} />
            <CalendarLink facts={facts} />
          </>
        }
      />
      <Neighbours entry={entry} />
    </article>
  )
}

/** The parts of a timed event, in venue time. */
function Agenda({ when }: { when: EventFacts['when'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!('agenda' in when) || when.agenda === undefined) return null
  return (
    <Section id="agenda" title={t('event.agenda')}>
      <dl className="@container border-b border-line">
        {when.agenda.map(({ time, text }) => (
          <Row key={`${time}-${text.zh}`} term={time}>
            {text[locale]}
          </Row>
        ))}
      </dl>
    </Section>
  )
}

/** People who agreed to be named, each with the role. */
function People({ people }: { people: EventFacts['people'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (typeof people === 'string') return null
  return (
    <Section id="people" title={t('event.people')}>
      <ul>
        {people.map(({ name, role }) => (
          <li key={`${name.zh}-${role}`}>
            {name[locale]} · <span className="text-quiet">{t(`person.${role}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Links to the parent and parts, the series, related events, and events at the same time or next. */
function Relatives({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const found = relatives(useLocale(), entry)
  const given = relations.filter((relation) => found[relation].length > 0)
  if (given.length === 0) return null
  const year = entry.facts.edition
  return (
    <Section id="relatives" title={t('related.more')} isForScreens>
      <dl className="@container border-b border-line">
        {given.map((relation) => (
          <Row key={relation} term={t(`related.${relation}`)}>
            <LinkList
              links={found[relation].map((to) => ({ entry: to, path: paths.event(year, to.id) }))}
            />
          </Row>
        ))}
      </dl>
    </Section>
  )
}

/** Links to the event before and the event after, in the order of the programme. */
function Neighbours({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { previous, next } = neighbours(events(locale, entry.facts.edition), entry.id)
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
