import { type EventFacts, organiserRoles } from '../../lib/model/schema/event'
import { fill, four } from './four'
import type { Random } from './random'
import { organisations } from './venues'

const personName = four('样例人{n}', 'Sample Person {n}', '샘플 인물 {n}', '見本の人{n}')
const personRoles = ['speaker', 'moderator', 'performer', 'guest'] as const

export function people(random: Random): EventFacts['people'] {
  if (random.chance(0.55)) return random.chance(0.6) ? 'unknown' : 'none'
  return Array.from({ length: random.whole(1, 4) }, () => ({
    name: fill(personName, { n: random.whole(1, 900) }),
    role: random.pick(personRoles),
  }))
}

export function organisers(random: Random): EventFacts['organisers'] {
  if (random.chance(0.05)) return 'unknown'
  const chosen = random.some(organisations, random.whole(1, 4))
  return chosen.map(({ id }, index) => ({
    organisation: id,
    role: index === 0 ? 'host' : random.pick(organiserRoles.slice(1)),
  }))
}

export function contact(random: Random): EventFacts['contact'] {
  if (random.chance(0.4)) return 'unknown'
  return {
    ...(random.chance(0.8) && { phone: `+86 631 000 02${random.whole(10, 99)}` }),
    email: 'desk@sample.example',
    languages: random.chance(0.5) ? ['zh'] : ['zh', random.pick(['en', 'ko', 'ja'])],
  }
}
