import { addDaysTo } from '../../lib/base/zone'
import { type NewsFacts, newsKinds, topics } from '../../lib/model/schema/news'
import { evenDeck } from './deck'
import { flag } from './events'
import { fill, inFour } from './four'
import { translations, wordsOf } from './item'
import { eventId } from './links'
import {
  newsByline,
  newsCaption,
  newsChange,
  newsCorrection,
  newsMore,
  newsPermission,
  newsPlace,
  newsSummary,
  newsTitle,
} from './news-words'
import { randomFor } from './random'
import { timedNews } from './timed-news'
import { organisations } from './venues'
import { paragraphs, themeNames } from './words'

/** Kinds that every article may be; urgent ones have texts and times of their own. */
const plainKinds = newsKinds.filter((kind) => kind !== 'urgent')

/** Every so many articles one has what few have. */
const has = (index: number, every: number, first: number) => index % every === first

/** A correction a few days later, with its entry in the record of changes. */
function corrected(published: string) {
  const date = addDaysTo(published, 3)
  return {
    corrections: [{ date, ...newsCorrection }],
    changes: [{ date, what: newsChange }],
    updated: `${date}T16:20`,
  }
}

/** What readers rarely meet, each at its own places. */
const rare = (index: number, published: string): Partial<NewsFacts> => ({
  ...(has(index, 20, 3) && { images: [{ ...flag, caption: newsCaption, minors: 'none' }] }),
  ...(has(index, 9, 2) && {
    byline: newsByline,
    dateline: { place: newsPlace, date: published },
  }),
  ...(has(index, 25, 6) && {
    reprint: { source: 'sample-register-2030', permission: newsPermission },
    sources: [{ source: 'sample-register-2030', supports: ['text'] }],
  }),
  ...(has(index, 10, 1) && { articles: ['sample-news-1', 'sample-waiting-1'] }),
  ...(has(index, 10, 5) && { projects: ['sample-project-1'] }),
  ...(has(index, 15, 4) && corrected(published)),
})

/** The articles of the sample edition; the last of them have a time of their own. */
export function sampleNews(count: number, events: number) {
  const plain = count - timedNews.length
  const kindOf = evenDeck('news kinds', plain, plainKinds)
  const topicOf = evenDeck('news topics', plain, topics)
  const translationsOf = translations('news', plain)
  const articles = Array.from({ length: plain }, (_, index) => {
    const random = randomFor(`news ${index}`)
    const published = addDaysTo('2029-11-10', Math.floor((index * 211) / plain))
    const related = [...new Set([random.whole(0, events - 1), random.whole(0, events - 1)])]
    const chosen = related.slice(0, random.whole(0, 2)).map(eventId)
    const topic = topicOf(index)
    const facts: NewsFacts = {
      id: `sample-news-${index + 1}`,
      edition: 2030,
      publication: 'published',
      kind: kindOf(index),
      topics: random.chance(0.3) && topic !== 'week' ? ['week', topic] : [topic],
      issuer: random.chance(0.5) ? random.pick(organisations).id : 'site',
      published,
      subject_date: random.chance(0.3) ? published.slice(0, 7) : published,
      events: chosen,
      ...(index % 4 === 1 && {
        projects: [`sample-project-${1 + (index % Math.round(events * 0.3))}`],
      }),
      signings: random.chance(0.05) ? ['sample-signing-round'] : [],
      pages: random.chance(0.1) ? ['visit'] : [],
      sources: [{ source: 'sample-gazette-2030', supports: ['text'] }],
      updated: `${published}T10:00`,
      changes: [],
      ...rare(index, published),
    }
    const theme = random.pick(Object.values(themeNames))
    const [first] = chosen
    const parts = [
      ...random.some(paragraphs, random.whole(1, 4)),
      ...(first
        ? [fill(newsMore, { link: inFour((locale) => `/${locale}/2030/events/${first}/`) })]
        : []),
    ]
    const body = inFour((locale) => parts.map((part) => fill(part, { theme })[locale]).join('\n\n'))
    const texts = { title: fill(newsTitle, { n: index + 1, theme }), summary: newsSummary }
    return {
      facts,
      words: wordsOf(texts, body, translationsOf(index)),
      picture: facts.images !== undefined,
    }
  })
  return [...articles, ...timedNews]
}
