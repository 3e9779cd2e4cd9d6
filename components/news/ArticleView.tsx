import { useLocale, useTranslations } from 'next-intl'
import { EntryHeading } from '@/components/layout/EntryHeading'
import { LinkList } from '@/components/ui/LinkList'
import { Pictures } from '@/components/ui/Pictures'
import { Prose } from '@/components/ui/Prose'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { TwoColumns } from '@/components/ui/TwoColumns'
import { type NewsEntry, news } from '@/lib/content'
import { mentionedIn } from '@/lib/site/mentions'
import { paths } from '@/lib/site/paths'
import { ArticleDates } from './ArticleDates'

const others = 3

/** One article with its dates, its sources and what it mentions. */
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
      <TwoColumns
        first="main"
        main={
          <>
            <Prose entry={entry} />
            <Pictures entry={entry} />
          </>
        }
        side={
          <>
            {mentioned.length > 0 && (
              <Section id="mentioned" title={t('news.related')}>
                <LinkList links={mentioned} />
              </Section>
            )}
            <SourceList citations={entry.facts.sources} />
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
