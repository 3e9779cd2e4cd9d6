import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Flag } from '@/components/flags/FlagPictures'
import { TranslationNotice } from '@/components/layout/Headings'
import { PersonEntry } from '@/components/people/PersonEntry'
import { LinkList } from '@/components/ui/LinkList'
import { Notes } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import { Pictures } from '@/components/ui/Pictures'
import { Row, Section } from '@/components/ui/Section'
import { articles as allArticles, type EventEntry, person, projects } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { kindFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import { languageName } from '@/lib/language/text'
import { statusRules } from '@/lib/model/event/status'
import type { EventRows } from '@/lib/model/fields/event'
import type { Sections } from '@/lib/model/fields/row'
import type { EventFacts } from '@/lib/model/schema/event'
import { paths } from '@/lib/pages/paths'
import { relatives } from '@/lib/pages/related'
import { relations } from '@/lib/programme/related'
import { StatusBand } from './event/StatusBand'

type SectionProps = { entry: EventEntry }

/** Kind and title; the title of what does not take place is struck. */
function Heading({ entry }: SectionProps) {
  const { id, facts, words, wordsLocale } = entry
  const title = <Phrases locale={wordsLocale} text={words.title} />
  return (
    <header className="pt-3 pb-4 lg:pb-6">
      <Kind kind={facts.kind} />
      <h1 lang={languageTags[wordsLocale]} className="mt-2 max-w-5xl text-title">
        {statusRules[facts.status].severity === 'off' ? <s>{title}</s> : title}
      </h1>
      <TranslationNotice entry={entry} path={paths.event(facts.edition, id)} />
    </header>
  )
}

/** The kind of an event with its flag. */
export function Kind({ kind }: Pick<EventFacts, 'kind'>) {
  const t = useTranslations('kind')
  return (
    <p data-kind={kind} className="flex items-center gap-2 text-sm font-bold">
      <Flag sign={kindFlags[kind]} className="size-7" />
      {t(kind)}
    </p>
  )
}

/** What it is, in a sentence. */
function Lead({ entry: { words, wordsLocale } }: SectionProps) {
  return (
    <p
      lang={languageTags[wordsLocale]}
      className="lead mb-5 max-w-measure text-lg font-bold lg:text-xl"
    >
      {words.summary}
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

/** Documents and recordings, each with its kind, language and size. */
function Documents({ entry: { facts } }: SectionProps) {
  const t = useTranslations('documents')
  const locale = useLocale()
  if (facts.documents === undefined) return null
  return (
    <Section id="documents" title={t('title')}>
      <ul>
        {facts.documents.map(({ kind, title, url, language, kilobytes, minutes }) => (
          <li key={url} className="border-t border-line py-2">
            <a href={url} hrefLang={language} className="inline-block py-1 text-link underline">
              {title[locale]}
            </a>
            <p className="text-sm text-quiet">
              {[
                t(`kind.${kind}`),
                languageName(locale, language),
                minutes && t('minutes', { minutes }),
                kilobytes && sizeInWords(kilobytes),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A size as people say it: 840 KB, 2.4 MB. */
const sizeInWords = (kilobytes: number) =>
  kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`

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

/** The articles and the projects that name the event. */
function Links({ entry: { id, facts } }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const year = facts.edition
  const articles = allArticles(locale)
    .filter((article) => article.facts.events.includes(id))
    .map((to) => ({ entry: to, path: paths.article(to.id) }))
  const named = projects(locale, year)
    .filter((project) => project.facts.events?.includes(id))
    .map((to) => ({ entry: to, path: paths.project(year, to.id) }))
  return (
    <>
      {named.length > 0 && (
        <Section id="projects" title={t('editions.projects')} isForScreens>
          <LinkList links={named} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section id="news" title={t('event.related_news')} isForScreens>
          <LinkList links={articles} />
        </Section>
      )}
    </>
  )
}

/** The sections of an event, one for each that a row of `eventRows` names under `page`. */
export const sections: Sections<EventEntry, EventRows, ReactNode> = {
  heading: Heading,
  band: StatusBand,
  lead: Lead,
  pictures: Pictures,
  agenda: Agenda,
  people: People,
  documents: Documents,
  relatives: Relatives,
  links: Links,
  sources: ({ entry }) => <Notes notes={notesOf('event', entry)} />,
}
