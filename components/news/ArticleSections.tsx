import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EntryHeading } from '@/components/layout/Headings'
import { ChangesAnswer } from '@/components/programme/answers/WhenAndWhereAnswers'
import { LinkList } from '@/components/ui/LinkList'
import { Notes, Reference } from '@/components/ui/Notes'
import { Pictures } from '@/components/ui/Pictures'
import { Section } from '@/components/ui/Section'
import { dayOf, withOffset } from '@/lib/base/zone'
import { type NewsEntry, source } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { formatDate } from '@/lib/language/date-format'
import { sourceLocale } from '@/lib/language/locales'
import { languageName } from '@/lib/language/text'
import type { NewsRows } from '@/lib/model/fields/items'
import type { Sections } from '@/lib/model/fields/row'
import { type NewsFacts, pageOfKind, siteAsIssuer, type Topic } from '@/lib/model/schema/news'
import { mentionedIn } from '@/lib/pages/mentions'
import { issuerName, lookedBackOn } from '@/lib/pages/news'
import { newsGroups } from '@/lib/pages/news-lists'
import { inLanguage, paths } from '@/lib/pages/paths'

type SectionProps = { entry: NewsEntry }

/** Links to the items that an article is about. */
function Mentioned({ entry }: SectionProps) {
  const t = useTranslations('news')
  const links = mentionedIn(useLocale(), entry)
  if (links.length === 0) return null
  return (
    <Section id="mentioned" title={t('related')}>
      <LinkList links={links} />
    </Section>
  )
}

function Changes({ entry: { facts } }: SectionProps) {
  const t = useTranslations('news')
  if (facts.changes.length === 0) return null
  return (
    <Section id="record" title={t('record')}>
      <ChangesAnswer changes={facts.changes} />
    </Section>
  )
}

/** Kind of article, the edition that it looks back on or its dates, and who answers for it. */
function ArticleLine({ entry }: SectionProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { kind, issuer, byline, published, updated } = entry.facts
  const day = dayOf(updated)
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      <span>{t(`news_kind.${kind}`)}</span>
      {lookedBackOn(locale, entry)}
      {isNews(entry) && <Published facts={entry.facts} />}
      {(pageOfKind[kind] !== undefined || (isNews(entry) && day !== published)) && (
        <time dateTime={withOffset(updated)}>
          {t('news.updated', { date: formatDate(locale, day) })}
        </time>
      )}
      {issuer !== siteAsIssuer && (
        <span>{t('news.issuer', { name: issuerName(locale, issuer) })}</span>
      )}
      {byline !== undefined && <span>{t('news.byline', { name: byline[locale] })}</span>}
    </p>
  )
}

/** Whether readers come to an article for what is new; the others say at the foot when they were published. */
const isNews = ({ facts: { kind } }: NewsEntry) =>
  kind !== 'recap' && pageOfKind[kind] === undefined

/** The true day of publication. */
function Published({ facts: { publish_at, published } }: { facts: NewsFacts }) {
  const t = useTranslations('news')
  const locale = useLocale()
  return (
    <time dateTime={publish_at === undefined ? published : withOffset(publish_at)}>
      {t('published', { date: formatDate(locale, published) })}
    </time>
  )
}

/** The corrections of an article, above its text, the latest first. */
function Corrections({ facts: { corrections = [] } }: { facts: NewsFacts }) {
  const t = useTranslations('news')
  const locale = useLocale()
  if (corrections.length === 0) return null
  const latestFirst = [...corrections].sort((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <section aria-labelledby="corrections" className="mb-8 max-w-measure">
      <h2 id="corrections" className="mb-4 text-section">
        {t('corrections')}
      </h2>
      {latestFirst.map(({ date, wrong, right }) => (
        <div
          key={`${date} ${wrong.zh}`}
          className="border-s-4 border-flag-yellow bg-sand px-4 py-3"
        >
          <p className="font-bold">
            <time dateTime={date}>{t('corrected', { date: formatDate(locale, date) })}</time>
          </p>
          <p>{t('wrong', { text: wrong[locale] })}</p>
          <p>{t('right', { text: right[locale] })}</p>
        </div>
      ))}
    </section>
  )
}

/** Where and when an article was written. */
function Dateline({ facts: { dateline } }: { facts: NewsFacts }) {
  const t = useTranslations('news')
  const locale = useLocale()
  if (dateline === undefined) return null
  const { place, date } = dateline
  return (
    <p className="mb-4 font-bold">
      {t('dateline', { place: place[locale], date: formatDate(locale, date) })}
    </p>
  )
}

/** The origin of a republished text, its language, and the permission to republish it. */
function Reprint({ facts: { reprint } }: { facts: NewsFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  if (reprint === undefined) return null
  const original = source(reprint.source)
  return (
    <Section id="reprint" title={t('news.reprint')}>
      <p>
        <Reference source={original} />
      </p>
      {original.lang !== sourceLocale && (
        <p>{t('news.translated_from', { language: languageName(locale, original.lang) })}</p>
      )}
      <p className="text-sm text-quiet">
        {t('news.permission', { text: reprint.permission[locale] })}
      </p>
    </Section>
  )
}

/** The topics of an article; one with other articles leads to them. */
function Topics({ topics }: { topics: readonly Topic[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const listed = new Set(
    newsGroups()
      .filter(({ name }) => name === 'topic')
      .map(({ value }) => value),
  )
  return (
    <p className="mt-8 flex flex-wrap gap-x-4 text-sm text-quiet">
      <span className="py-2">{t('news.topics')}</span>
      {topics.map((topic) =>
        listed.has(topic) ? (
          <a
            key={topic}
            href={inLanguage(locale, paths.newsTopic(topic))}
            className="inline-block py-2 underline"
          >
            {t(`topic.${topic}`)}
          </a>
        ) : (
          <span key={topic} className="py-2">
            {t(`topic.${topic}`)}
          </span>
        ),
      )}
    </p>
  )
}

/** The sections of an article, one for each that a row of `newsRows` names. */
export const sections: Sections<NewsEntry, NewsRows, ReactNode> = {
  heading: ({ entry }) => (
    <EntryHeading entry={entry} path={paths.article(entry.id)}>
      <ArticleLine entry={entry} />
    </EntryHeading>
  ),
  corrections: ({ entry }) => <Corrections facts={entry.facts} />,
  dateline: ({ entry }) => <Dateline facts={entry.facts} />,
  pictures: Pictures,
  topics: ({ entry }) => <Topics topics={entry.facts.topics} />,
  foot: ({ entry }) =>
    isNews(entry) ? null : (
      <footer className="mt-1 text-sm text-quiet">
        <Published facts={entry.facts} />
      </footer>
    ),
  mentioned: Mentioned,
  reprint: ({ entry }) => <Reprint facts={entry.facts} />,
  sources: ({ entry }) => <Notes notes={notesOf('news', entry)} />,
  record: Changes,
}
