import type { NewsEntry } from '../model/entry'
import { topics } from '../model/schema/news'
import { facetedList, valueWord } from './faceted-list'

/** What the news can be looked through by. */
export const newsFacets = facetedList<NewsEntry>()(
  {
    // The years stand in the order of the articles, the latest first.
    year: {
      values: ({ facts }) => [facts.published.slice(0, 4)],
      order: (years) => years,
      word: (_locale, year) => year,
    },
    topic: {
      values: ({ facts }) => facts.topics,
      order: topics,
      word: (locale, topic) => valueWord(locale, `topic.${topic}`),
      // A list of one article would be that article.
      fewest: 2,
    },
  },
  (t, name) => t(`news.by.${name}`),
)

export type NewsFacetName = (typeof newsFacets.names)[number]
