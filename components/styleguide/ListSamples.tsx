import { useLocale, useTranslations } from 'next-intl'
import { OrganisationEntry } from '@/components/directory/OrganisationEntry'
import { VenueEntry } from '@/components/directory/VenueEntry'
import { TranslationNotice } from '@/components/layout/TranslationNotice'
import { ArticleList } from '@/components/news/ArticleList'
import { Section } from '@/components/ui/Section'
import { organisations, pages, venues } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page-info'
import { sampleArticles } from './entries'

/** The two notices about a translation, articles of each kind, a venue and an organisation. */
export function ListSamples({ page }: { page: PageInfo }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const [text] = pages(locale)
  return (
    <>
      <Section id="notices" title={t('notices')}>
        {text !== undefined &&
          [{ isFallback: true }, { isStale: true }].map((state) => (
            <TranslationNotice
              key={JSON.stringify(state)}
              entry={{ ...text, isFallback: false, isStale: false, ...state }}
              path={page.path}
            />
          ))}
      </Section>
      <Section id="articles" title={t('articles')}>
        <ArticleList entries={sampleArticles(locale, t('article'), t('summary'))} level={3} />
      </Section>
      <Section id="directory" title={t('directory')}>
        {venues()
          .slice(0, 1)
          .map((venue) => (
            <VenueEntry key={venue.id} venue={venue} />
          ))}
        {organisations()
          .slice(0, 1)
          .map((organisation) => (
            <OrganisationEntry key={organisation.id} organisation={organisation} />
          ))}
      </Section>
    </>
  )
}
