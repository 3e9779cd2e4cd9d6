import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Flag } from '@/components/flags/FlagPictures'
import { EntryHeading } from '@/components/layout/Headings'
import { EventStar } from '@/components/my-programme/Star'
import { PersonEntry } from '@/components/people/PersonEntry'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Pictures } from '@/components/ui/Pictures'
import { Row, Section } from '@/components/ui/Section'
import { articles as allArticles, type EventEntry, edition, person } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { kindFlags } from '@/lib/flags/meanings'
import type { EventRows } from '@/lib/model/fields/event'
import type { Sections } from '@/lib/model/fields/row'
import type { Phase } from '@/lib/model/schema/edition'
import type { EventFacts } from '@/lib/model/schema/event'
import { paths } from '@/lib/pages/paths'
import { relatives } from '@/lib/pages/related'
import { relations } from '@/lib/programme/related'
import { displayWhen } from '@/lib/programme/when-display'
import { PlaceNames } from './PlaceNames'
import { StatusLabel } from './StatusLabel'
import { BigDate } from './WhenText'

type SectionProps = { entry: EventEntry }

function Heading({ entry }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts } = entry
  const { phase } = edition(locale, facts.edition).facts
  const year = facts.edition
  return (
    <EntryHeading entry={entry} path={paths.event(year, id)}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <BigDate display={displayWhen(locale, facts.when)} phase={phase} />
        <Flag sign={kindFlags[facts.kind]} className="size-12" />
        <div>
          <p className="font-bold">{t(`kind.${facts.kind}`)}</p>
          <PlaceLine place={facts.place} phase={phase} />
        </div>
        <StatusLabel status={facts.status} />
        <EventStar facts={facts} />
      </div>
    </EntryHeading>
  )
}

/** Where an event is; while a coming one has no place, that it is to come. */
function PlaceLine({ place, phase }: { place: EventFacts['place']; phase: Phase }) {
  const t = useTranslations()
  if (place === 'unknown' && phase === 'past') return null
  return (
    <p className="text-quiet">
      {place === 'unknown' ? t('programme.place') : <PlaceNames place={place} />}
    </p>
  )
}

/** The parts of a timed event, in venue time. */
function Agenda({ entry: { facts } }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { when } = facts
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

/** The people of an event, each with the role. */
function People({ entry: { facts } }: SectionProps) {
  const t = useTranslations()
  const { people } = facts
  if (typeof people === 'string') return null
  return (
    <Section id="people" title={t('event.people')}>
      <ul>
        {people.map(({ person: id, role }) => (
          <PersonEntry key={`${id}-${role}`} person={person(id)} role={t(`person.${role}`)} />
        ))}
      </ul>
    </Section>
  )
}

/** Links to the parent and parts, the series, related events, and events at the same time or next. */
function Relatives({ entry }: SectionProps) {
  const t = useTranslations()
  const found = relatives(useLocale(), entry)
  const given = relations.filter((relation) => found[relation].length > 0)
  if (given.length === 0) return null
  const links = (relation: (typeof relations)[number]) => (
    <LinkList
      links={found[relation].map((to) => ({
        entry: to,
        path: paths.event(entry.facts.edition, to.id),
      }))}
    />
  )
  const [only] = given
  return (
    <Section id="relatives" title={t('related.more')} isForScreens>
      {given.length === 1 && only === 'related' ? (
        links(only)
      ) : (
        <dl className="@container border-b border-line">
          {given.map((relation) => (
            <Row key={relation} term={t(`related.${relation}`)}>
              {links(relation)}
            </Row>
          ))}
        </dl>
      )}
    </Section>
  )
}

/** The articles that name the event. */
function Links({ entry: { id } }: SectionProps) {
  const t = useTranslations()
  const articles = allArticles(useLocale()).filter((article) => article.facts.events.includes(id))
  if (articles.length === 0) return null
  return (
    <Section id="news" title={t('event.related_news')} isForScreens>
      <LinkList links={articles.map((to) => ({ entry: to, path: paths.article(to.id) }))} />
    </Section>
  )
}

/** The sections of an event, one for each that a row of `eventRows` names under `page`. */
export const sections: Sections<EventEntry, EventRows, ReactNode> = {
  heading: Heading,
  pictures: Pictures,
  agenda: Agenda,
  people: People,
  relatives: Relatives,
  links: Links,
  sources: ({ entry }) => <Notes notes={notesOf('event', entry)} />,
}
