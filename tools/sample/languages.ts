import type { EventFacts } from '../../lib/model/schema/event'
import { deck } from './deck'
import { four } from './four'
import type { Random } from './random'

type Languages = EventFacts['languages']

const desk = four('样例服务台', 'at the sample desk', '샘플 안내 데스크', '見本の案内所')

const foreign = ['ko', 'en', 'ja'] as const

/** Out of every mode and means; some is not confirmed yet, some says where to fetch a headset. */
function oneWay(from: string, to: string, random: Random) {
  const isHeadset = random.chance(0.5)
  return {
    from,
    to,
    mode: random.pick(['simultaneous', 'consecutive', 'whispered'] as const),
    via: isHeadset ? ('headset' as const) : random.pick(['app', 'human'] as const),
    ...(isHeadset && random.chance(0.7) && { pickup: desk }),
    confirmed: random.chance(0.75),
  }
}

const sign = { from: 'zh', to: 'csl', mode: 'sign', via: 'human', confirmed: true } as const

/** Chinese into other languages. */
function outward(random: Random): Languages {
  const spoken = random.some(foreign, random.whole(1, 3)).map((to) => oneWay('zh', to, random))
  return { spoken: ['zh'], interpretation: random.chance(0.15) ? [...spoken, sign] : spoken }
}

/** Another language into Chinese. */
function inward(random: Random): Languages {
  const from = random.pick(foreign)
  return { spoken: [from], interpretation: [oneWay(from, 'zh', random)] }
}

/** Both ways, which editors are asked to check. */
function bothWays(random: Random): Languages {
  const other = random.pick(foreign)
  const interpretation = [oneWay('zh', other, random), oneWay(other, 'zh', random)]
  return { spoken: ['zh', other], interpretation }
}

const plain = (...spoken: string[]): Languages => ({ spoken, interpretation: 'none' })

const makers = {
  chinese: () => plain('zh'),
  outward,
  inward,
  both_ways: bothWays,
  two: (random) => plain('zh', random.pick(['en', 'ko', 'ja'])),
  foreign: (random) => plain(random.pick(['en', 'ko', 'ja'])),
  subtitled: (random) => ({
    ...plain('zh'),
    subtitles: random.some(['en', 'ko', 'ja'], random.whole(1, 2)),
  }),
  wordless: () => plain('zxx'),
  interpretation_unknown: () => ({ spoken: ['zh'], interpretation: 'unknown' }),
  unknown: () => ({ spoken: 'unknown', interpretation: 'unknown' }),
} as const satisfies Record<string, (random: Random) => Languages>

type Maker = keyof typeof makers

export function languages(events: number): (index: number, random: Random) => Languages {
  const makerOf = deck<Maker>('languages', events, [
    ['outward', 18],
    ['inward', 5],
    ['both_ways', 1],
    ['two', 10],
    ['foreign', 5],
    ['subtitled', 6],
    ['wordless', 6],
    ['interpretation_unknown', 4],
    ['unknown', 12],
    ['chinese', 33],
  ])
  return (index, random) => makers[makerOf(index)](random)
}
