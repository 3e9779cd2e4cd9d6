import { withOffset } from '../../base/zone'
import { type NewsEntry, news, site } from '../../content'
import { type Locale, languageTags } from '../../language/locales'
import { translator } from '../../language/translator'
import { issuerName, wholeNews } from '../../pages/news'
import { lastChange } from '../../pages/page'
import { inLanguage, type NewsFeedFile, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { absoluteHtml } from './absolute-html'
import type { Feed, FeedEntry } from './feed'
import { noticeHtml } from './news-notice'
import { feedTag } from './tag'

/** Entries of a feed: those changed last, so that a late correction reaches its readers. */
const most = 50

/** Year in which the names of entries begin to be ours; no entry's name depends on a date of its own. */
const since = '2026'

function feedEntry(locale: Locale, { id, facts, words, body, ...entry }: NewsEntry): FeedEntry {
  const t = translator(locale)
  const lang = languageTags[entry.wordsLocale]
  const { kind, topics } = facts
  return {
    id: feedTag(since, locale, `news/${id}`),
    title: words.title,
    lang,
    published: withOffset(facts.publish_at ?? facts.published),
    updated: withOffset(facts.updated),
    url: absolute(inLanguage(locale, paths.article(id))),
    author: issuerName(locale, facts.issuer),
    categories: [
      { term: kind, label: t(`news_kind.${kind}`) },
      ...topics.map((term) => ({ term, label: t(`topic.${term}`) })),
    ],
    summary: words.summary,
    html: noticeHtml(locale, facts, entry) + absoluteHtml(body, absolute),
    textLang: lang,
  }
}

const byChange = (a: NewsEntry, b: NewsEntry) => (a.facts.updated < b.facts.updated ? 1 : -1)

/** The news of one language, for feed readers: what is not translated yet comes in Chinese and says so (J1). */
export function newsFeed(locale: Locale, file: NewsFeedFile): Feed {
  const page = wholeNews(locale)
  const entries = [...news(locale)].sort(byChange).slice(0, most)
  return {
    id: feedTag(since, locale, 'news'),
    lang: languageTags[locale],
    title: `${page.title} · ${site().name[locale]}`,
    subtitle: page.description,
    author: site().name[locale],
    updated: withOffset(lastChange(news(locale))),
    self: absolute(inLanguage(locale, paths.newsFeed(file))),
    page: absolute(inLanguage(locale, paths.news)),
    entries: entries.map((entry) => feedEntry(locale, entry)),
  }
}
