import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { NewsEntry } from '../../content'
import { formatDate } from '../../language/date-format'
import { type Locale, languageTags } from '../../language/locales'
import { translator } from '../../language/translator'
import type { NewsFacts } from '../../model/schema/news'

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
export function noticeHtml(
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
