import { eventKinds } from '../../lib/model/schema/event'
import type { Random } from './random'
import { isOpenForDays } from './status'

/** Kind of each event, and with it its id: `sample-forum-17`. */
export function eventId(index: number): string {
  return `sample-${eventKind(index)}-${index + 1}`
}

/** The kinds that are common in real programmes come more often. */
const often = ['forum', 'performance', 'exhibition', 'exchange', 'education', 'tour'] as const
const kinds = [...eventKinds, ...often, ...often]

/** An exhibition is open for days; the rest have every kind by turns. */
export const eventKind = (index: number) =>
  isOpenForDays(index) ? 'exhibition' : (kinds[(index * 11) % kinds.length] ?? 'other')

const umbrellaEvery = 50

const isUmbrella = (index: number) => index % umbrellaEvery === umbrellaEvery - 1

/** Umbrella event, series and related events. */
export function links(index: number, events: number, random: Random) {
  const umbrellas = Math.floor(events / umbrellaEvery)
  const parent = random.whole(1, Math.max(1, umbrellas)) * umbrellaEvery - 1
  const hasParent = umbrellas > 0 && !isUmbrella(index) && random.chance(0.08)
  const others = Array.from({ length: random.whole(1, 3) }, () => random.whole(0, events - 1))
  const related = [...new Set(others)].filter((other) => other !== index).map(eventId)
  return {
    ...(hasParent && { parent: eventId(parent) }),
    ...(index % 12 === 5 && { series: `sample-series-${(Math.floor(index / 12) % 4) + 1}` }),
    ...(random.chance(0.12) && related.length > 0 && { related }),
  }
}
