import { useLocale, useTranslations } from 'next-intl'
import { newsFeedFormats } from '@/lib/pages/news-feeds'
import { inLanguage } from '@/lib/pages/paths'

/** The feeds of the news, for readers who look for them on the page. */
export function FeedLinks() {
  const t = useTranslations('news')
  const locale = useLocale()
  return (
    <p className="mt-8 flex flex-wrap gap-x-4 text-sm print:hidden">
      <span className="py-2 text-quiet">{t('feeds')}</span>
      {newsFeedFormats.map(({ name, type, path }) => (
        <a
          key={path}
          href={inLanguage(locale, path)}
          type={type}
          className="inline-block py-2 underline"
        >
          {name}
        </a>
      ))}
    </p>
  )
}
