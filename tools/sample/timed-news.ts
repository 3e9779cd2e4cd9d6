import type { NewsFacts } from '../../lib/model/schema/news'
import { flag } from './events'
import { type Four, four } from './four'
import { wordsOf } from './item'
import { newsCaption } from './news-words'

/** What waits for its time says so in words that nothing else says: a test looks for them. */
export const waitingWords = four(
  '样例未到时',
  'Sample not yet due',
  '샘플 공개 전',
  '見本はまだ公開前です',
)

interface Timed {
  id: string
  title: Four
  summary: Four
  facts: Partial<NewsFacts> & Pick<NewsFacts, 'published'>
  picture?: boolean
}

const complete = { missing: [], stale: [] }

const invented = four(
  '这是编造的，只为检验网站。',
  'This is made up to try out the site.',
  '사이트를 시험하려고 지어낸 내용입니다.',
  'サイトを試すために作った内容です。',
)

const wind: Timed = {
  id: 'sample-urgent-wind',
  title: four(
    '样例大风：今晚样例海滩的活动改到样例会堂',
    'Sample gale: tonight’s events move from the sample beach to the sample hall',
    '샘플 강풍: 오늘 밤 샘플 해변 행사를 샘플 홀로 옮깁니다',
    '見本の強風：今夜の見本海岸のイベントは見本ホールに移ります',
  ),
  summary: four(
    '请不要前往样例海滩。',
    'Please keep away from the sample beach.',
    '샘플 해변에 가지 마십시오.',
    '見本海岸には行かないでください。',
  ),
  facts: {
    kind: 'urgent',
    topics: ['visitors'],
    published: '2030-06-13',
    publish_at: '2030-06-13T17:40',
    breaking_until: '2030-06-13T22:00',
    updated: '2030-06-13T17:30',
  },
}

const over: Timed = {
  id: 'sample-urgent-over',
  title: four(
    '样例停水已经结束',
    'Sample water supply is back',
    '샘플 단수가 끝났습니다',
    '見本の断水は終わりました',
  ),
  summary: invented,
  facts: {
    kind: 'urgent',
    topics: ['visitors'],
    published: '2030-06-11',
    breaking_until: '2030-06-11T20:00',
    updated: '2030-06-11T09:00',
  },
}

/** A minute after the present of the sample, a night, and weeks. */
const waiting: Timed[] = ['2030-06-13T18:31', '2030-06-14T09:00', '2030-07-01T08:00'].map(
  (publish_at, index) => ({
    id: `sample-waiting-${index + 1}`,
    title: waitingWords,
    summary: waitingWords,
    facts: {
      published: publish_at.slice(0, 10),
      publish_at,
      updated: '2030-06-12T10:00',
      ...(index === 0 && { images: [{ ...flag, caption: newsCaption, minors: 'none' as const }] }),
    },
    picture: index === 0,
  }),
)

const due: Timed = {
  id: 'sample-just-due',
  title: four('样例刚刚到时', 'Sample just due', '샘플 방금 공개', '見本公開直後'),
  summary: invented,
  facts: {
    published: '2030-06-13',
    publish_at: '2030-06-13T18:30',
    updated: '2030-06-12T10:00',
  },
}

const gone: Timed = {
  id: 'sample-gone',
  title: four(
    '样例过期消息',
    'Sample news that is over',
    '샘플 지난 소식',
    '見本の期限切れニュース',
  ),
  summary: invented,
  facts: {
    published: '2030-06-01',
    expire_at: '2030-06-12T00:00',
    updated: '2030-06-01T10:00',
  },
}

/** Articles with a time of their own, as seen on the evening of 13 June 2030. */
export const timedNews = [wind, over, ...waiting, due, gone].map(
  ({ id, title, summary, facts, picture = false }) => ({
    facts: {
      id,
      edition: 2030,
      publication: 'published',
      kind: 'notice',
      topics: ['week'],
      issuer: 'sample-organisation-1',
      subject_date: facts.published,
      events: [],
      signings: [],
      pages: [],
      sources: [{ source: 'sample-gazette-2030', supports: ['text'] }],
      changes: [],
      ...facts,
    } as NewsFacts,
    words: wordsOf({ title, summary }, id.includes('waiting') ? waitingWords : invented, complete),
    picture,
  }),
)
