import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { withOffset } from '../../base/zone'
import { type NewsEntry, news, site } from '../../content'
import { isNoteNumber } from '../../content/notes'
import { formatDate } from '../../language/date-format'
import { type Locale, languageTags } from '../../language/locales'
import { type Translator, translator } from '../../language/translator'
import type { NewsRows } from '../../model/fields/items'
import { type Readers, readParts } from '../../model/fields/row'
import type { NewsFacts } from '../../model/schema/news'
import { issuerName, wholeNews } from '../../pages/news'
import { lastChange } from '../../pages/page'
import { inLanguage, type NewsFeedFile, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import type { Feed, FeedEntry } from './feed'
import { feedTag } from './tag'

/** Entries of a feed: those changed last, so that a late correction reaches its readers. */
const most = 50

/** Year in which the names of entries begin to be ours; no entry's name depends on a date of its own. */
const since = '2026'

interface Context {
  locale: Locale
  t: Translator
}

/** Parts of a feed entry of an article. */
const parts: Readers<NewsEntry, NewsRows, 'feed', FeedEntry, Context, 'lang' | 'textLang'> = {
  id: ({ entry, locale }) => feedTag(since, locale, `news/${entry.id}`),
  title: ({ entry }) => entry.words.title,
  lang: ({ entry }) => languageTags[entry.wordsLocale],
  published: ({ entry: { facts } }) => withOffset(facts.publish_at ?? facts.published),
  updated: ({ entry }) => withOffset(entry.facts.updated),
  url: ({ entry, locale }) => absolute(inLanguage(locale, paths.article(entry.id))),
  author: ({ entry, locale }) => issuerName(locale, entry.facts.issuer),
  categories: ({ entry, t }) => [
    { term: entry.facts.kind, label: t(`news_kind.${entry.facts.kind}`) },
    ...entry.facts.topics.map((term) => ({ term, label: t(`topic.${term}`) })),
  ],
  summary: ({ entry }) => entry.words.summary,
  html: ({ entry, locale }) => noticeHtml(locale, entry) + feedHtml(entry.body, absolute),
  textLang: ({ entry }) => languageTags[entry.wordsLocale],
}

const byChange = (a: NewsEntry, b: NewsEntry) => (a.facts.updated < b.facts.updated ? 1 : -1)

/** The news of one language, for feed readers: what is not translated yet comes in Chinese with a notice. */
export function newsFeed(locale: Locale, file: NewsFeedFile): Feed {
  const page = wholeNews(locale)
  const t = translator(locale)
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
    entries: entries.map((entry) => readParts(parts, { entry, locale, t })),
  }
}

const element = (tagName: string, children: ElementContent[], lang?: string): ElementContent => ({
  type: 'element',
  tagName,
  properties: lang === undefined ? {} : { lang },
  children,
})

const text = (value: string): ElementContent => ({ type: 'text', value })

type Article = Pick<NewsEntry, 'isFallback' | 'isStale'> & {
  facts: Pick<NewsFacts, 'corrections'>
}

/** The state of a translation and the corrections, above the text of an article in a feed. */
function noticeHtml(
  locale: Locale,
  { facts: { corrections = [] }, isFallback, isStale }: Article,
): string {
  const t = translator(locale)
  const lang = languageTags[locale]
  const states = [
    ...(isFallback ? [t('layout.translation_missing')] : []),
    ...(isStale ? [t('layout.translation_stale')] : []),
  ]
  const corrected = corrections.map(({ date, wrong, right }) => [
    t('news.corrected', { date: formatDate(locale, date) }),
    t('news.wrong', { text: wrong[locale] }),
    t('news.right', { text: right[locale] }),
  ])
  const paragraphs = [
    ...states.map((state) => element('p', [text(state)], lang)),
    ...corrected.map((lines) =>
      element(
        'blockquote',
        lines.map((line) => element('p', [text(line)])),
        lang,
      ),
    ),
  ]
  return paragraphs.map((paragraph) => toHtml(paragraph)).join('')
}

const addresses = ['href', 'src'] as const

/** HTML whose links and pictures lead to the site from wherever it is read; notes stand only on pages. */
function feedHtml(html: string, absolute: (path: string) => string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (node: Element, index, parent) => {
    if (parent !== undefined && index !== undefined && isNoteNumber(node)) {
      parent.children.splice(index, 1)
      return index
    }
    const { properties } = node
    for (const name of addresses) {
      const address = properties[name]
      if (typeof address === 'string' && address.startsWith('/'))
        properties[name] = absolute(address)
    }
    return undefined
  })
  return toHtml(tree)
}
