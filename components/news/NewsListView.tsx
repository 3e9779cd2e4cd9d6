import { useLocale } from 'next-intl'
import { ListHeading } from '@/components/layout/ListHeading'
import { news } from '@/lib/content'
import { articlesOn, type NewsList } from '@/lib/pages/news-lists'
import type { PageInfo } from '@/lib/pages/page'
import { ArticleList } from './ArticleList'
import { FeedLinks } from './FeedLinks'
import { NewsNav } from './NewsNav'
import { PageLinks } from './PageLinks'

/** One page of the news: all of them, or those of a year or a topic. */
export function NewsListView({ info, list }: { info: PageInfo; list: NewsList }) {
  const locale = useLocale()
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      <NewsNav group={list.group} />
      <ArticleList entries={articlesOn(news(locale), list)} level={2} />
      <PageLinks list={list} />
      <FeedLinks />
    </div>
  )
}
