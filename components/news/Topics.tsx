import { useLocale, useTranslations } from 'next-intl'
import type { Topic } from '@/lib/model/schema/news'
import { newsGroups } from '@/lib/pages/news-lists'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The topics of an article; one with other articles leads to them. */
export function Topics({ topics }: { topics: readonly Topic[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const listed = new Set(newsGroups().flatMap((group) => (group.by === 'topic' ? group.value : [])))
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
