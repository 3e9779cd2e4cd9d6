import { type EventFacts, organiserRoles, personRoles } from '../../lib/model/schema/event'
import type { PersonFacts } from '../../lib/model/schema/person'
import { fill, four } from './four'
import type { Random } from './random'
import { organisations } from './venues'

const personName = four('样例人{n}', 'Sample Person {n}', '샘플 인물 {n}', '見本の人{n}')
const personTitle = four('样例职务{n}', 'Sample Title {n}', '샘플 직함 {n}', '見本の役職{n}')
const personCount = 300
const personId = (n: number) => `sample-person-${n}`

/** Names in five scripts; every tenth person agreed to a page. */
export const samplePeople: readonly PersonFacts[] = Array.from(
  { length: personCount },
  (_, index) => {
    const n = index + 1
    const name = fill(personName, { n })
    const originals = [
      { text: name.zh, language: 'zh', reading: `Yanglieren ${n}` },
      { text: name.ko, language: 'ko', reading: `Saempeul Inmul ${n}` },
      { text: name.ja, language: 'ja', reading: `みほんのひと ${n}` },
      { text: name.en, language: 'en' },
      { text: `Образцов Образец ${n}`, language: 'ru', reading: `Obraztsov Obrazets ${n}` },
    ] as const
    return {
      id: personId(n),
      name,
      original: originals[n % originals.length] ?? originals[0],
      title: n % 3 === 0 ? 'unknown' : { text: fill(personTitle, { n }), as_of: '2030-05' },
      ...(n % 4 === 0 && { organisation: organisations[n % organisations.length]?.id }),
      consent: n % 10 === 0 ? 'page' : 'named',
      sources: [{ source: 'sample-gazette-2030', supports: ['participants'] }],
      updated: '2030-05-01T09:00',
    }
  },
)

export function people(random: Random): EventFacts['people'] {
  if (random.chance(0.55)) return random.chance(0.6) ? 'unknown' : 'none'
  return Array.from({ length: random.whole(1, 4) }, () => ({
    person: personId(random.whole(1, personCount)),
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
