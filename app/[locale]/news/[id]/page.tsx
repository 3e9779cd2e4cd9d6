import { Page } from '@/components/layout/Page'
import { WithdrawnPage } from '@/components/layout/WithdrawnPage'
import { ArticleView } from '@/components/news/ArticleView'
import { type NewsEntry, news, withdrawnNews } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { articlePage } from '@/lib/site/entry-pages'
import { metadata, unlistedMetadata } from '@/lib/site/metadata'
import { found, localeOf } from '@/lib/site/params'
import { newsData } from '@/lib/site/structured'
import { withdrawnArticlePage } from '@/lib/site/withdrawn'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    [...news(locale), ...withdrawnNews(locale)].map(({ id }) => ({ locale, id })),
  )
}

async function read(params: Props['params']) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const isIt = (article: NewsEntry) => article.id === id
  const withdrawn = withdrawnNews(locale).find(isIt)
  if (withdrawn) return { locale, withdrawn, info: withdrawnArticlePage(locale, withdrawn) }
  const entry = found(news(locale).find(isIt), id)
  return { locale, entry, info: articlePage(locale, entry) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info, withdrawn } = await read(params)
  return withdrawn ? unlistedMetadata(locale, info) : metadata(locale, info)
}

export default async function ArticlePage({ params }: Props) {
  const { locale, info, entry, withdrawn } = await read(params)
  if (withdrawn) return <WithdrawnPage info={info} />
  return (
    <Page info={info} data={newsData(locale, entry, info)}>
      <ArticleView entry={entry} />
    </Page>
  )
}
