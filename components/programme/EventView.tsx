import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/FlagPictures'
import { EntryHeading } from '@/components/layout/Headings'
import { EventStar } from '@/components/my-programme/Star'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { Section, TwoColumns } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { type EventEntry, edition, news, signings } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import { paths } from '@/lib/pages/paths'
import { displayWhen } from '@/lib/programme/when-display'
import { Agenda } from './Agenda'
import { Answers } from './answers/Answers'
import { BigDate } from './BigDate'
import { CalendarLink } from './CalendarLinks'
import { ProgrammeClock } from './filter/ProgrammeClock'
import { Neighbours } from './Neighbours'
import { People } from './People'
import { PlaceNames } from './PlaceNames'
import { Relatives } from './Relatives'
import { StatusLabel } from './StatusLabel'

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
