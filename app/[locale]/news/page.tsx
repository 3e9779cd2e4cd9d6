import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { ArticleList } from '@/components/news/ArticleList'
import { news } from '@/lib/content'
import { newsPage } from '@/lib/site/list-pages'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, newsPage(locale))
}

export default async function NewsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const info = newsPage(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <ArticleList entries={news(locale)} level={2} />
      </div>
    </Page>
  )
}
