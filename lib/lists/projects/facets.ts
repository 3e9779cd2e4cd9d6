import type { ProjectEntry } from '../../content'
import { currentAmounts, currentStage, highestStep, stepOf } from '../../model/project/current'
import { originsOf } from '../../model/project/origin'
import { sizeOf, sizes } from '../../model/project/size'
import { amountKinds } from '../../model/schema/money'
import { districts, forms, projectTypes } from '../../model/schema/project'
import { sectors } from '../../model/schema/signing'
import { ladder, stages } from '../../model/schema/stage'
import { type ValuePage, valuePages } from '../value-pages'
import { type ProjectFacet, projectFacets } from './facet-names'

/** What of a project its facets need. */
export type Faceted = Pick<ProjectEntry, 'facts'>

export type ProjectValues = Record<ProjectFacet, string[]>

/** Steps of the ladder from the signed contract on: “contract or later” (J03.1). */
const steps = ladder.slice(stepOf('contract_signed'))

const valuesOf = {
  sector: ({ facts }) => [facts.sector],
  district: ({ facts }) => [facts.site.district],
  origin: ({ facts }) => originsOf(facts).map((code) => code.toLowerCase()),
  reached: ({ facts }) => steps.filter((step) => stepOf(step) <= highestStep(facts)),
  stage: ({ facts }) => [currentStage(facts)?.stage ?? 'unknown'],
  kind: ({ facts }) => currentAmounts(facts).map(({ kind }) => kind),
  size: ({ facts }) => [sizeOf(facts)],
  form: ({ facts }) => [facts.form],
  type: ({ facts }) => [facts.type],
} as const satisfies Record<ProjectFacet, (entry: Faceted) => string[]>

/** Values in the order in which a form lists them; origins come from the content. */
const orders = {
  sector: sectors,
  district: [...districts, 'unknown'],
  origin: undefined,
  reached: steps,
  stage: stages,
  kind: amountKinds,
  size: sizes,
  form: forms,
  type: projectTypes,
} as const satisfies Record<ProjectFacet, readonly string[] | undefined>

/** The values of a project under one facet. */
export const projectValues = (entry: Faceted, name: ProjectFacet): readonly string[] =>
  valuesOf[name](entry)

/** The projects that have a value under a facet, in the order given. */
export const withProjectValue = <Entry extends Faceted>(
  entries: readonly Entry[],
  name: ProjectFacet,
  value: string,
): Entry[] => entries.filter((entry) => projectValues(entry, name).includes(value))

/** Under each facet the values that occur, in the order in which a form lists them. */
export function projectOptions(entries: readonly Faceted[]): ProjectValues {
  const pairs = projectFacets.map((name) => {
    const found = new Set(entries.flatMap((entry) => projectValues(entry, name)))
    const order = orders[name] ?? [...[...found].filter(isKnown).sort(), 'unknown']
    return [name, order.filter((value) => found.has(value))] as const
  })
  return Object.fromEntries(pairs) as ProjectValues
}

const isKnown = (value: string) => value !== 'unknown'

/** A page for each value that some projects have and not all. */
export const projectValuePages = (entries: readonly Faceted[]): ValuePage<ProjectFacet>[] =>
  valuePages(
    projectFacets,
    projectOptions(entries),
    entries.length,
    (name, value) => withProjectValue(entries, name, value).length,
  )
