import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ArticleView } from '@/components/news/ArticleView'
import { NewsListView } from '@/components/news/NewsListView'
import { routeOf } from '@/lib/outputs/head/route'
import { newsData } from '@/lib/outputs/schema-org/structured'

export const dynamicParams = false

const route = routeOf('article', 'news')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  article: ({ locale, info, subject }) => (
    <Page info={info} data={newsData(locale, subject, info)}>
      <ArticleView entry={subject} />
    </Page>
  ),
  news: ({ info, subject }) => (
    <Page info={info} section="news">
      <NewsListView list={subject} />
    </Page>
  ),
})
