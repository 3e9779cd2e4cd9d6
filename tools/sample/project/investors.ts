import { type Investor, investorRoles } from '../../../lib/model/schema/investor'
import type { ProjectFacts } from '../../../lib/model/schema/project'
import { fill, four } from '../four'
import type { Random } from '../random'

const company = four('样例公司{n}', 'Sample Company {n}', '샘플 회사 {n}', '見本会社{n}')
const countries = ['CN', 'KR', 'JP', 'DE', 'SG', 'HK', 'MO', 'TW', 'unknown'] as const

const originals: Partial<Record<string, (n: number) => Investor['original']>> = {
  JP: (n) => ({ name: `株式会社見本${n}`, lang: 'ja', reading: `かぶしきがいしゃみほん${n}` }),
  KR: (n) => ({ name: `주식회사 샘플 ${n}`, lang: 'ko', reading: `Jusikhoesa Saempeul ${n}` }),
  DE: (n) => ({ name: `Muster ${n} GmbH`, lang: 'de' }),
}

function investor(role: Investor['role'], n: number, random: Random): Investor {
  const country = role === 'local_partner' ? 'CN' : random.pick(countries)
  const isSecret = role !== 'local_partner' && random.chance(0.05)
  const original = isSecret ? undefined : originals[country]?.(n)
  return {
    name: isSecret ? 'confidential' : fill(company, { n }),
    ...(original && { original }),
    role,
    country_region: country,
    parent_country_region: random.pick(countries),
    ...(random.chance(0.5) && { share: random.pick(['51', '49', '33.3', 'unknown']) }),
  }
}

/** One to three investors, the first one named after the number of the project, so none comes twice. */
export const investorsOf = (n: number, random: Random): ProjectFacts['investors'] =>
  investorRoles
    .slice(0, random.whole(1, 3))
    .map((role, index) => investor(role, n + index * 1000, random))
