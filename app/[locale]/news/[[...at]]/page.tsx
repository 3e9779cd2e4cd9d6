import { Page } from '@/components/layout/Page'
import { WithdrawnPage } from '@/components/layout/WithdrawnPage'
import { ArticleView } from '@/components/news/ArticleView'
import { NewsListView } from '@/components/news/NewsListView'
import { news, withdrawnNews } from '@/lib/content'
import { locales, sourceLocale } from '@/lib/language/locales'
import { metadata, unlistedMetadata } from '@/lib/outputs/head/metadata'
import { newsData } from '@/lib/outputs/schema-org/structured'
import { newsAt } from '@/lib/pages/news-at'
import { newsLists } from '@/lib/pages/news-lists'
import { localeOf } from '@/lib/pages/params'
import { paths } from '@/lib/pages/paths'

interface Props {
  params: Promise<{ locale: string; at?: string[] }>
}

export const dynamicParams = false

const stepsOf = (path: string) => path.slice(paths.news.length).split('/').filter(Boolean)

/** The lists of the news, and every article that is or was on the site. */
export function generateStaticParams() {
  const articles = [...news(sourceLocale), ...withdrawnNews(sourceLocale)]
  const addresses = [
    ...newsLists().map(({ path }) => path),
    ...articles.map(({ id }) => paths.article(id)),
  ]
  return locales.flatMap((locale) => addresses.map((path) => ({ locale, at: stepsOf(path) })))
}

async function read(params: Props['params']) {
  const { locale: segment, at = [] } = await params
  const locale = localeOf(segment)
  return { locale, ...newsAt(locale, paths.news + at.map((step) => `${step}/`).join('')) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info, is } = await read(params)
  return is === 'withdrawn' ? unlistedMetadata(locale, info) : metadata(locale, info)
}

export default async function NewsPage({ params }: Props) {
  const { locale, info, ...found } = await read(params)
  if (found.is === 'withdrawn') return <WithdrawnPage info={info} />
  if (found.is === 'list')
    return (
      <Page info={info}>
        <NewsListView info={info} list={found.list} />
      </Page>
    )
  return (
    <Page info={info} data={newsData(locale, found.entry, info)}>
      <ArticleView entry={found.entry} />
    </Page>
  )
}
