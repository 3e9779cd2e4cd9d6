import { Page } from '@/components/layout/Page'
import { ArticleView } from '@/components/news/ArticleView'
import { news } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { articlePage } from '@/lib/site/entry-pages'
import { metadata } from '@/lib/site/metadata'
import { found, localeOf } from '@/lib/site/params'
import { newsData } from '@/lib/site/structured'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => news(locale).map(({ id }) => ({ locale, id })))
}

async function read(params: Props['params']) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const entry = found(
    news(locale).find((article) => article.id === id),
    id,
  )
  return { locale, entry, info: articlePage(locale, entry) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info } = await read(params)
  return metadata(locale, info)
}

export default async function ArticlePage({ params }: Props) {
  const { locale, entry, info } = await read(params)
  return (
    <Page info={info} data={newsData(locale, entry, info)}>
      <ArticleView entry={entry} />
    </Page>
  )
}
