import { useLocale, useTranslations } from 'next-intl'
import { DeskMail } from '@/components/contact/DeskMail'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { ChangesAnswer } from '@/components/programme/answers/ChangesAnswer'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import { type NewsEntry, news } from '@/lib/content'
import { mentionedIn } from '@/lib/pages/mentions'
import { paths } from '@/lib/pages/paths'
import { ArticleDates } from './ArticleDates'
import { Corrections } from './Corrections'
import { Dateline } from './Dateline'
import { Reprint } from './Reprint'
import { Topics } from './Topics'

const others = 3

/** One article with who answers for it, its dates, corrections, sources and record of changes, and what it mentions. */
export function ArticleView({ entry }: { entry: NewsEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const mentioned = mentionedIn(locale, entry)
  const more = news(locale)
    .filter(({ id }) => id !== entry.id)
    .slice(0, others)
    .map((to) => ({ entry: to, path: paths.article(to.id) }))
  return (
    <article className="page-width">
      <EntryHeading entry={entry} path={paths.article(entry.id)}>
        <ArticleDates facts={entry.facts} />
      </EntryHeading>
      <Corrections facts={entry.facts} />
      <TwoColumns
        first="main"
        main={
          <>
            <Dateline facts={entry.facts} />
            <Prose entry={entry} />
            <Pictures entry={entry} />
            <Topics topics={entry.facts.topics} />
          </>
        }
        side={
          <>
            {mentioned.length > 0 && (
              <Section id="mentioned" title={t('news.related')}>
                <LinkList links={mentioned} />
              </Section>
            )}
            <Reprint facts={entry.facts} />
            <SourceList citations={entry.facts.sources} />
            <DeskMail
              desk="press"
              about={{ id: entry.id, path: paths.article(entry.id), title: entry.words.title }}
            />
            {entry.facts.changes.length > 0 && (
              <Section id="record" title={t('news.record')}>
                <ChangesAnswer changes={entry.facts.changes} />
              </Section>
            )}
            {more.length > 0 && (
              <Section id="others" title={t('news.others')}>
                <LinkList links={more} />
              </Section>
            )}
          </>
        }
      />
    </article>
  )
}
