import { useLocale, useTranslations } from 'next-intl'
import { DeskMail } from '@/components/contact/Desk'
import { LinkList } from '@/components/ui/LinkList'
import { Prose } from '@/components/ui/Prose'
import { Section, TwoColumns } from '@/components/ui/Section'
import { Share } from '@/components/ui/Share'
import { type NewsEntry, news } from '@/lib/content'
import { paths } from '@/lib/pages/paths'
import { sections } from './ArticleSections'

const others = 3

/** One article with who answers for it, its dates, corrections, sources and record of changes, and what it mentions. */
export function ArticleView({ entry }: { entry: NewsEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const path = paths.article(entry.id)
  const more = news(locale)
    .filter(({ id }) => id !== entry.id)
    .slice(0, others)
    .map((to) => ({ entry: to, path: paths.article(to.id) }))
  return (
    <article className="page-width">
      <sections.heading entry={entry} />
      <sections.corrections entry={entry} />
      <TwoColumns
        first="main"
        main={
          <>
            <sections.dateline entry={entry} />
            <Prose entry={entry} />
            <sections.pictures entry={entry} />
            <sections.topics entry={entry} />
            <sections.foot entry={entry} />
            <Share path={path} />
          </>
        }
        side={
          <>
            <sections.mentioned entry={entry} />
            <sections.reprint entry={entry} />
            <DeskMail desk="press" about={{ id: entry.id, path, title: entry.words.title }} />
            <sections.record entry={entry} />
            {more.length > 0 && (
              <Section id="others" title={t('news.others')}>
                <LinkList links={more} />
              </Section>
            )}
          </>
        }
      />
      <sections.sources entry={entry} />
    </article>
  )
}
