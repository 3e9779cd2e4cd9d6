import { useLocale, useTranslations } from 'next-intl'
import { listPath, type NewsList } from '@/lib/pages/news-lists'
import { inLanguage } from '@/lib/pages/paths'

/** Links to the pages of a list, where one page is not enough. */
export function PageLinks({ list: { group, page, pages } }: { list: NewsList }) {
  const t = useTranslations('news')
  const locale = useLocale()
  if (pages === 1) return null
  const href = (to: number) => inLanguage(locale, listPath(group, to))
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  return (
    <nav aria-label={t('pages')} className="views">
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)}>{t('previous')}</a>
          </li>
        )}
        {numbers.map((number) => (
          <li key={number}>
            <a href={href(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={href(page + 1)}>{t('next')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
