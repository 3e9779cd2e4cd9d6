import type { EventFacts } from '../../lib/model/schema/event'
import { documentKinds, noticeValues } from '../../lib/model/schema/notices'
import { evenDeck } from './deck'
import { four } from './four'
import { randomFor } from './random'

const title = four('样例文件', 'Sample file', '샘플 파일', '見本の資料')

type Notices = Pick<EventFacts, 'age' | 'notices' | 'documents'>

/** Ages, notices and documents of every third event, each value in its turn. */
export function notices(events: number): (index: number, id: string) => Notices {
  const of = <Value>(name: string, values: readonly Value[]) =>
    evenDeck(name, events, [...values, undefined])
  const dress = of('dress', noticeValues.dress)
  const photography = of('photography', noticeValues.photography)
  const recording = of('recording', noticeValues.recording)
  const weather = of('weather', noticeValues.weather)
  const kind = of('document kinds', documentKinds)
  return (index, id) => {
    if (index % 3 !== 1) return {}
    const random = randomFor(`notices ${index}`)
    const document = kind(index)
    return {
      ...(random.chance(0.4) && { age: { min: random.whole(6, 18) } }),
      notices: {
        dress: dress(index),
        photography: photography(index),
        recording: recording(index),
        weather: weather(index),
        security: random.some(noticeValues.security, 1),
        content: random.some(noticeValues.content, random.whole(1, 3)),
      },
      ...(document && {
        documents: [
          {
            kind: document,
            title,
            url: `https://files.sample.example/${id}`,
            language: random.pick(['zh', 'en', 'ko']),
            ...(document === 'recording'
              ? { minutes: random.whole(20, 120) }
              : { kilobytes: random.whole(40, 9000) }),
          },
        ],
      }),
    }
  }
}
