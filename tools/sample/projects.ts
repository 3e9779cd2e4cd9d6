import {
  activities,
  districts,
  forms,
  type ProjectFacts,
  projectTypes,
} from '../../lib/model/schema/project'
import { sectors } from '../../lib/model/schema/signing'
import { stages } from '../../lib/model/schema/stage'
import { evenDeck } from './deck'
import { fill, four, inFour } from './four'
import { translations, wordsOf } from './item'
import { eventId } from './links'
import { amountsFor } from './project/amounts'
import { changesOf } from './project/changes'
import { investorsOf } from './project/investors'
import { stagesUpTo } from './project/stages'
import { type Random, randomFor } from './random'
import { paragraphs, themeNames } from './words'

const source = 'sample-gazette-2030'

const title = four('样例项目{n}', 'Sample project {n}', '샘플 프로젝트 {n}', '見本プロジェクト{n}')
const summary = four(
  '一个编造的项目，只为检验网站。',
  'A project made up to try out the site.',
  '사이트를 시험하려고 지어낸 프로젝트입니다.',
  'サイトを試すための架空のプロジェクトです。',
)
const withheld = four(
  '应样例投资方要求，名称或金额不公布。',
  'At the request of the sample investor a name or an amount is withheld.',
  '샘플 투자자의 요청에 따라 명칭 또는 금액을 공개하지 않습니다.',
  '見本の投資者の求めにより、名称または金額を公表していません。',
)
const park = four('样例产业园', 'Sample Industrial Park', '샘플 산업단지', '見本工業団地')

const note = four(
  '样例产业园二期，紧邻样例码头。',
  'Second phase of the sample park, beside the sample quay.',
  '샘플 산업단지 2단계, 샘플 부두 바로 옆입니다.',
  '見本工業団地第2期、見本埠頭の隣です。',
)

/** What few projects have: policies, events of their own, one that they grew out of, another desk. */
const rareOf = (n: number): Partial<ProjectFacts> => ({
  ...(n % 10 === 3 && { policies: ['weihai-regulation-2021'], events: [eventId(n)] }),
  ...(n % 10 === 4 && { predecessor: `sample-project-${n - 1}` }),
  ...(n % 10 === 5 && { contact: 'general' }),
})

/** Every type, signed ones three times as often. */
const types = [...projectTypes, 'signed', 'signed'] as const

const foreignBasis: Partial<Record<ProjectFacts['foreign_funded'], ProjectFacts['foreign_basis']>> =
  { yes: 'wholly_foreign_owned', mixed: 'joint_venture' }

const jobsOf = (random: Random): ProjectFacts['jobs'] =>
  random.chance(0.5)
    ? 'unknown'
    : { value: random.whole(20, 900), kind: 'planned', as_of: '2030-06-10', source }

const isWithheld = ({ amounts, investors }: Pick<ProjectFacts, 'amounts' | 'investors'>) =>
  amounts.some(({ value }) => value === 'undisclosed') ||
  investors.some(({ name }) => name === 'confidential')

export function sampleProjects(count: number) {
  const even = <T>(name: string, values: readonly T[]) => evenDeck(`project ${name}`, count, values)
  const stageOf = even('stages', stages)
  const sectorOf = even('sectors', sectors)
  const activityOf = even('activities', activities)
  const typeOf = even('types', types)
  const districtOf = even('districts', [...districts, 'unknown'] as const)
  const fundedOf = even('funding', ['yes', 'no', 'mixed', 'unknown'] as const)
  const formOf = even('forms', forms)
  const amountsOf = amountsFor(count)
  const translationsOf = translations('projects', count)
  return Array.from({ length: count }, (_, index) => {
    const random = randomFor(`project ${index}`)
    const n = index + 1
    const type = typeOf(index)
    const sector = sectorOf(index)
    const funded = fundedOf(index)
    const basis = foreignBasis[funded]
    const amounts = amountsOf(index, random)
    const investors = type === 'opportunity' ? [] : investorsOf(n, random)
    const facts: ProjectFacts = {
      id: `sample-project-${n}`,
      edition: 2030,
      publication: 'published',
      type,
      sector,
      ...(sector === 'other' && { sector_codes: { gb_t_4754: 'N77', isic: 'E37' } }),
      activity: activityOf(index),
      form: formOf(index),
      investors,
      foreign_funded: funded,
      ...(basis && { foreign_basis: basis }),
      amounts,
      ...(isWithheld({ amounts, investors }) && { disclosure: withheld }),
      jobs: jobsOf(random),
      site: {
        district: districtOf(index),
        ...(random.chance(0.5) && { park }),
        ...(n % 10 === 3 && { note }),
      },
      ...(type === 'signed' && {
        signed_on: random.pick(['2030-06-10', '2030-06-11', '2030-06-12', '2030-06', 'unknown']),
      }),
      stages: stagesUpTo(stageOf(index), random),
      ...(type === 'signed' && random.chance(0.6) && { signing: 'sample-signing-round' }),
      ...rareOf(n),
      sources: [{ source, supports: ['figures', 'participants'] }],
      updated: '2030-06-11T10:00',
      changes: changesOf(n),
    }
    const paragraph = fill(random.pick(paragraphs), { theme: themeNames.economy })
    const body = inFour((locale) => paragraph[locale])
    const texts = { title: fill(title, { n }), summary }
    return { facts, words: wordsOf(texts, body, translationsOf(index)) }
  })
}
