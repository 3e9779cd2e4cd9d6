import { type NewsEntry, news, withdrawnNews } from '../content'
import type { Locale } from '../language/locales'
import { articlePage } from './entry-pages'
import { type NewsList, newsLists } from './news-lists'
import { newsListPage } from './news-pages'
import type { PageInfo } from './page-info'
import { found } from './params'
import { paths } from './paths'
import { withdrawnArticlePage } from './withdrawn'

export type NewsAt = { info: PageInfo } & (
  | { is: 'list'; list: NewsList }
  | { is: 'withdrawn' }
  | { is: 'article'; entry: NewsEntry }
)

/** What stands at an address of the news, given without its language; nothing stops the build. */
export function newsAt(locale: Locale, path: string): NewsAt {
  const isHere = ({ id }: NewsEntry) => paths.article(id) === path
  const list = newsLists().find((each) => each.path === path)
  if (list) return { is: 'list', list, info: newsListPage(locale, list) }
  const withdrawn = withdrawnNews(locale).find(isHere)
  if (withdrawn) return { is: 'withdrawn', info: withdrawnArticlePage(locale, withdrawn) }
  const entry = found(news(locale).find(isHere), path)
  return { is: 'article', entry, info: articlePage(locale, entry) }
}
