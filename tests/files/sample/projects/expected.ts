import { ladder } from '@/lib/model/schema/stage'
import { type Amount, type Facts, facts, latest, thousandths } from './read'

// What the pages should say, read from the facts without any code of the site.

/** Steps by name alone. */
const steps: readonly string[] = ladder

const million = 1_000_000_000n

function sizeOf(project: Facts): string {
  const amount = latest(project).find(({ kind }) => kind === 'total_investment')
  if (amount === undefined) return 'unstated'
  const value = thousandths(amount)
  if (value === undefined) return 'undisclosed'
  if (value < 100n * million) return 'under-100m'
  if (value < 500n * million) return 'from-100m'
  if (value < 1000n * million) return 'from-500m'
  return value < 5000n * million ? 'from-1b' : 'from-5b'
}

/** Whether a project has a value under a facet. */
const tests: Record<string, (project: Facts, value: string) => boolean> = {
  sector: ({ sector }, value) => sector === value,
  district: ({ site }, value) => site.district === value,
  origin: ({ investors }, value) =>
    investors.some(
      ({ role, country_region: code }) => role === 'investor' && code.toLowerCase() === value,
    ),
  reached: ({ stages }, value) =>
    stages.some(({ stage }) => steps.indexOf(stage) >= steps.indexOf(value)),
  stage: ({ stages }, value) => stages.at(-1)?.stage === value,
  kind: ({ amounts }, value) => amounts.some(({ kind }) => kind === value),
  size: (project, value) => sizeOf(project) === value,
  form: ({ form }, value) => form === value,
  type: ({ type }, value) => type === value,
}

export const facetNames = Object.keys(tests)

/** The projects that have a value. */
export const having = (facet: string, value: string, some: readonly Facts[] = facts): Facts[] =>
  some.filter((project) => tests[facet]?.(project, value))

export interface ExpectedTotal {
  /** Thousandths of a yuan. */
  sum: bigint
  counted: number
  lowerBounds: number
  undisclosed: number
  estimated: number
}

/** The total of one kind over signed projects (PR-06). */
export function totalOf(some: readonly Facts[], kind: string, estimates = false): ExpectedTotal {
  const own: Amount[] = some
    .filter(({ type }) => type === 'signed')
    .flatMap((project) => latest(project).filter((amount) => amount.kind === kind))
  const known = own.filter(({ value }) => value !== 'undisclosed')
  const inSum = known.filter(({ precision }) => estimates || precision !== 'estimate')
  return {
    sum: inSum.reduce((sum, amount) => sum + (thousandths(amount) ?? 0n), 0n),
    counted: inSum.length,
    lowerBounds: inSum.filter(({ precision }) => ['over', 'range'].includes(precision)).length,
    undisclosed: own.length - known.length,
    estimated: known.filter(({ precision }) => precision === 'estimate').length,
  }
}

/** Kinds of the amounts of signed projects. */
export const kindsIn = (some: readonly Facts[]) => [
  ...new Set(
    some
      .filter(({ type }) => type === 'signed')
      .flatMap(({ amounts }) => amounts.map((a) => a.kind)),
  ),
]
