import { addDaysTo } from '../../lib/base/zone'
import { startOf } from '../../lib/content/check/rules/time'
import { accessFeatures, type EventFacts, registrationStates } from '../../lib/model/schema/event'
import { deck, evenDeck } from './deck'
import { four } from './four'
import type { Random } from './random'

const answers = ['yes', 'yes', 'yes', 'no', 'partial', 'on_request', 'unknown'] as const

export function access(random: Random): EventFacts['access'] {
  if (random.chance(0.35)) return 'unknown'
  const known = random.some(accessFeatures, random.whole(1, accessFeatures.length))
  return Object.fromEntries(known.map((feature) => [feature, random.pick(answers)]))
}

const labels = [
  four('成人', 'Adults', '성인', '大人'),
  four('学生', 'Students', '학생', '学生'),
  four('样例套票', 'Sample pass', '샘플 통합권', '見本セット券'),
]

function paid(random: Random): EventFacts['price'] {
  const currency = random.chance(0.9) ? 'CNY' : random.pick(['USD', 'KRW', 'JPY'])
  const prices = labels.slice(0, random.whole(1, labels.length)).map((label) => ({
    label,
    amount: random.chance(0.2) ? '12.50' : String(random.whole(1, 40) * 10),
    currency,
  }))
  return { paid: prices }
}

const priceKinds = ['free', 'paid', 'donation', 'unknown'] as const

export function prices(events: number): (index: number, random: Random) => EventFacts['price'] {
  const priceOf = deck<(typeof priceKinds)[number]>('prices', events, [
    ['paid', 20],
    ['donation', 4],
    ['unknown', 26],
    ['free', 50],
  ])
  return (index, random) => {
    const price = priceOf(index)
    return price === 'paid' ? paid(random) : price
  }
}

type Need = 'none' | 'unknown' | 'optional' | 'required' | 'invitation'

/** Closes some days before, or only an hour or so before what has a time. */
function closing({ when }: Pick<EventFacts, 'when'>, random: Random): string {
  const start = startOf(when) ?? '2030-06-08'
  if (start.length > 10 && random.chance(0.25)) return start
  return `${addDaysTo(start.slice(0, 10), -random.whole(1, 9))}T18:00`
}

const bringable = ['passport', 'id', 'invitation'] as const

export function registrations(events: number) {
  const needOf = deck<Need>('registration needs', events, [
    ['unknown', 15],
    ['optional', 12],
    ['required', 30],
    ['invitation', 8],
    ['none', 35],
  ])
  const stateOf = evenDeck('registration states', events, [...registrationStates, undefined])
  return (
    index: number,
    facts: Pick<EventFacts, 'id' | 'when'>,
    random: Random,
  ): EventFacts['registration'] => {
    const need = needOf(index)
    if (need === 'none' || need === 'unknown') return need
    const state = stateOf(index)
    return {
      need,
      opens_at: '2030-05-10T09:00',
      closes_at: closing(facts, random),
      ...(random.chance(0.75)
        ? { url: `https://register.sample.example/${facts.id}` }
        : { contact: 'register@sample.example' }),
      ...(state && { state }),
      ...(state === 'few_left' && { limit: 120, places_left: 7, as_of: '2030-06-01T09:00' }),
      ...(need !== 'invitation' && index % 3 === 0 && { walk_in: index % 2 ? 'yes' : 'no' }),
      ...(random.chance(0.4) && { bring: random.some(bringable, random.whole(1, 2)) }),
      ...(random.chance(0.5) && { foreign_phone_ok: random.pick(['yes', 'no', 'unknown']) }),
    }
  }
}
