import { sectorCodes } from '../../../model/project/classification'
import { stepOf } from '../../../model/project/stages'
import type { ProjectFacts } from '../../../model/schema/project'
import {
  type Content,
  type ContentRule,
  factsOf,
  type Item,
  type ItemRule,
  type YamlText,
} from '../model'
import { type Problem, problem } from '../problem'

/** The facts of a project; undefined where they do not fit the schema, which another rule reports. */
export const projectFacts = (item: Item): ProjectFacts | undefined => factsOf('project', item)

/** A rule about projects whose facts fit the schema. */
export const projectRule =
  (
    check: (facts: ProjectFacts, text: YamlText, content: Content, item: Item) => Problem[],
  ): ItemRule =>
  (item, content) => {
    const facts = projectFacts(item)
    return facts && item.facts ? check(facts, item.facts, content, item) : []
  }

/** A project with a withheld amount or investor gives the reason. */
const withheldSaid = projectRule(({ amounts, investors, disclosure }, text) => {
  if (disclosure !== undefined) return []
  const amount = amounts.findIndex(({ value }) => value === 'undisclosed')
  const investor = investors.findIndex(({ name }) => name === 'confidential')
  const paths = [
    ...(amount < 0 ? [] : [['amounts', amount, 'value']]),
    ...(investor < 0 ? [] : [['investors', investor, 'name']]),
  ]
  return paths
    .slice(0, 1)
    .map((path): Problem => problem(text.at(path), path, 'withheld-without-reason', {}))
})

/** A confidential investor has no original name either. */
const confidentialUnnamed = projectRule(({ investors }, text) =>
  investors.flatMap(({ name, original }, index) => {
    const path = ['investors', index, 'original']
    return name === 'confidential' && original
      ? [problem(text.at(path), path, 'confidential-but-named', {})]
      : []
  }),
)

/** Only an opportunity has no investor yet. */
const investorNamed = projectRule(({ type, investors }, text) => {
  const path = ['investors']
  return type === 'opportunity' || investors.length > 0
    ? []
    : [problem(text.at(path), path, 'no-investor', { type })]
})

/** A signed project has a date of signing, or `unknown`. */
const signingDated = projectRule(({ type, signed_on: date }, text) => {
  const path = ['type']
  return type === 'signed' && date === undefined
    ? [problem(text.at(path), path, 'signed-without-date', {})]
    : []
})

/** A sector has its codes. */
const sectorCoded = projectRule((facts, text) => {
  const path = ['sector']
  return sectorCodes(facts) === undefined
    ? [problem(text.at(path), path, 'sector-without-codes', { value: facts.sector })]
    : []
})

const registered = stepOf('company_registered')

/** Stages from the registration of the company on have evidence. */
const stagesEvidenced = projectRule(({ stages }, text) =>
  stages.flatMap(({ stage, evidence }, index) => {
    if (stepOf(stage) < registered || evidence !== undefined) return []
    const path = ['stages', index, 'stage']
    return [problem(text.at(path), path, 'stage-without-evidence', { stage })]
  }),
)

/** Stages follow the ladder, and their dates each other, unless a note explains why not. */
const stagesInOrder = projectRule(({ stages }, text) =>
  stages.flatMap((reached, index) => {
    const before = stages.slice(0, index)
    if (reached.note !== undefined) return []
    const step = stepOf(reached.stage)
    const higher = before.find(({ stage }) => step >= 0 && stepOf(stage) >= step)
    const stagePath = ['stages', index, 'stage']
    if (higher)
      return [
        problem(text.at(stagePath), stagePath, 'stage-goes-back', {
          stage: reached.stage,
          other: higher.stage,
        }),
      ]
    const later = before.find(({ date }) => isLater(date, reached.date))
    const datePath = ['stages', index, 'date']
    return later
      ? [
          problem(text.at(datePath), datePath, 'stage-date-goes-back', {
            date: reached.date,
            other: later.stage,
            otherDate: later.date,
          }),
        ]
      : []
  }),
)

/** Whether one date is later than another, as far as both are known. */
function isLater(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a !== 'unknown' && b !== 'unknown' && a.slice(0, known) > b.slice(0, known)
}

interface Known {
  item: Item
  facts: ProjectFacts
}

/** Chinese names of the investors themselves, partners left out. */
const investorNames = ({ investors }: ProjectFacts) =>
  investors.flatMap(({ role, name }) =>
    role === 'investor' && name !== 'confidential' ? [name.zh] : [],
  )

/** Keys that two entries of one project would share: investor, site and activity; or investor and amount. */
function keysOf(facts: ProjectFacts): string[] {
  const { site, activity, amounts } = facts
  const known = amounts.filter(({ value }) => value !== 'undisclosed')
  return investorNames(facts).flatMap((name) => [
    ...(site.district === 'unknown' || activity === 'unknown'
      ? []
      : [`${name} ${site.district} ${activity}`]),
    ...known.map(({ kind, value, currency }) => `${name} ${kind} ${value} ${currency}`),
  ])
}

const isCleared = (a: Known, b: Known) =>
  a.facts.not_duplicate_of?.includes(b.facts.id) || b.facts.not_duplicate_of?.includes(a.facts.id)

/** Two projects with the same key are probably one, entered twice. */
const notEnteredTwice: ContentRule = ({ items }) => {
  const first = new Map<string, Known>()
  return items.flatMap((item): Problem[] => {
    const facts = projectFacts(item)
    if (facts === undefined || item.facts === undefined) return []
    const own = { item, facts }
    const keys = keysOf(facts)
    const other = keys.map((key) => first.get(key)).find((found) => found && !isCleared(own, found))
    for (const key of keys) if (!first.has(key)) first.set(key, own)
    if (other === undefined) return []
    const args = { id: other.facts.id, other: other.item.factsPath }
    return [problem(item.facts.at([]), [], 'project-twice', args)]
  })
}

export const contentRules: readonly ContentRule[] = [notEnteredTwice]

export const itemRules: readonly ItemRule[] = [
  withheldSaid,
  confidentialUnnamed,
  investorNamed,
  signingDated,
  sectorCoded,
  stagesEvidenced,
  stagesInOrder,
]
