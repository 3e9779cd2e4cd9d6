import { useLocale, useTranslations } from 'next-intl'
import { groupLabel } from '@/lib/pages/news'
import { listPath, type NewsGroup, newsGroups } from '@/lib/pages/news-lists'
import { inLanguage } from '@/lib/pages/paths'
import '@/components/filter/views.css'

const whole = { by: 'all' } as const

const isSame = (a: NewsGroup, b: NewsGroup) => listPath(a, 1) === listPath(b, 1)

/** The other lists of the news by year and by topic, as far as there is a choice. */
export function NewsNav({ group }: { group: NewsGroup }) {
  const t = useTranslations()
  const locale = useLocale()
  return (['year', 'topic'] as const).map((by) => {
    const groups = newsGroups().filter((each) => each.by === by)
    if (groups.length === 0) return null
    return (
      <nav key={by} aria-label={t(`news.by.${by}`)} className="views">
        <ul>
          {[whole, ...groups].map((each) => (
            <li key={listPath(each, 1)}>
              <a
                href={inLanguage(locale, listPath(each, 1))}
                aria-current={isSame(each, group) ? 'page' : undefined}
              >
                {groupLabel(t, each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )
  })
}
