import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Flag } from '@/components/flags/FlagPictures'
import { EntryHeading } from '@/components/layout/Headings'
import { EventStar } from '@/components/my-programme/Star'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Pictures } from '@/components/ui/Pictures'
import { Row, Section } from '@/components/ui/Section'
import { articles as allArticles, type EventEntry, edition, signings } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { kindFlags } from '@/lib/flags/meanings'
import type { EventRows } from '@/lib/model/fields/event'
import type { Sections } from '@/lib/model/fields/row'
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
        <BigDate display={displayWhen(locale, facts.when, phase)} phase={phase} />
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
  const locale = useLocale()
  const { people } = facts
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
function Relatives({ entry }: SectionProps) {
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

/** The signing at an event, and the articles that name the event. */
function Links({ entry: { id, facts } }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const year = facts.edition
  const articles = allArticles(locale).filter((article) => article.facts.events.includes(id))
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
  return groups.map(({ title, links }, place) => (
    <Section key={title} id={`more-${place}`} title={title} isForScreens>
      <LinkList links={links} />
    </Section>
  ))
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
