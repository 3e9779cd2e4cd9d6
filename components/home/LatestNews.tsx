import { useLocale, useTranslations } from 'next-intl'
import { ArticleList } from '@/components/news/ArticleList'
import type { NewsEntry } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'

const shown = 4

export function LatestNews({ entries }: { entries: readonly NewsEntry[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="news" className="page-width py-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="news" className="mb-4 text-section">
          {t('nav.news')}
        </h2>
        <a href={inLanguage(locale, paths.news)} className="py-2 underline">
          {t('home.all_news')}
        </a>
      </div>
      <ArticleList entries={entries.slice(0, shown)} level={3} />
    </section>
  )
}
