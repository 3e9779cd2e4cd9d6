import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { news } from '@/lib/content'
import { newsFacets } from '@/lib/lists/news'
import { newsFeedFormats } from '@/lib/pages/news-feeds'
import {
  articlesOn,
  listPath,
  type NewsGroup,
  type NewsList,
  newsGroups,
} from '@/lib/pages/news-lists'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ArticleList } from './ArticleList'
import '@/components/filter/views.css'

/** One page of the news: all of them, or those of a year or a topic. */
export function NewsListView({ list }: { list: NewsList }) {
  const locale = useLocale()
  return (
    <div className="page-width">
      <NewsNav group={list.group} />
      <ArticleList entries={articlesOn(news(locale), list)} level={2} />
      <PageLinks list={list} />
      <FeedLinks />
    </div>
  )
}

/** Links to the lists of news by year and by topic, if there is more than one. */
function NewsNav({ group: current }: { group: NewsGroup }) {
  const t = useTranslations()
  const locale = useLocale()
  const whole = { label: t('news.all'), href: inLanguage(locale, paths.news) }
  return newsFacets.names.map((name) => {
    const groups = newsGroups().filter((group) => group.name === name)
    if (groups.length === 0) return null
    const links = groups.map((group) => ({
      label: newsFacets.word(locale, name, group.value),
      href: inLanguage(locale, listPath(group)),
    }))
    return (
      <NavLinks
        key={name}
        label={newsFacets.label(locale, name)}
        links={[whole, ...links]}
        current={inLanguage(locale, listPath(current))}
      />
    )
  })
}

/** Links to the pages of a list, where one page is not enough. */
function PageLinks({ list: { group, page, pages } }: { list: NewsList }) {
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

/** The feeds of the news, for readers who look for them on the page. */
function FeedLinks() {
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
