import type { Locale } from '../../language/locales'
import { formatMoney } from '../../language/money-format'
import { countryOrRegion } from '../../language/text'
import type { ProjectEntry } from '../../model/entry'
import { currentAmounts } from '../../model/project/amounts'
import {
  originsOf,
  type ProjectSize,
  projectSize,
  sizeBands,
  sizes,
} from '../../model/project/classification'
import { currentStage, highestStep, stepOf } from '../../model/project/stages'
import { amountKinds } from '../../model/schema/money'
import { districts, forms, projectTypes } from '../../model/schema/project'
import { sectors } from '../../model/schema/signing'
import { ladder, stages } from '../../model/schema/stage'
import { facetedList, valueWord } from '../faceted-list'

/** What of a project its facets need. */
export type Faceted = Pick<ProjectEntry, 'facts'>

/** Steps of the ladder from the signed contract on: “contract or later”. */
const steps = ladder.slice(stepOf('contract_signed'))

const plain = (keyOf: (value: string) => string) => (locale: Locale, value: string) =>
  valueWord(locale, value === 'unknown' ? 'project_value.unknown' : keyOf(value))

/** A country or region by its code in any case; `unknown` in words. */
const region = (locale: Locale, code: string) =>
  code === 'unknown'
    ? valueWord(locale, 'project_value.unknown')
    : countryOrRegion(locale, code.toUpperCase())

/** A band of total investment by its bounds, in the units of the language. */
function sizeLabel(locale: Locale, value: string): string {
  const at = sizeBands.findIndex(({ id }) => id === (value as ProjectSize))
  if (at < 0) return valueWord(locale, `project_value.size.${value}`)
  const [from = '', to = ''] = sizeBands
    .slice(at, at + 2)
    .map((band) => formatMoney(locale, { value: band.from, currency: 'CNY' }))
  const shape = at === 0 ? 'below' : to === '' ? 'from' : 'between'
  return valueWord(locale, `project_value.size.${shape}`, { from, to })
}

const unknownLast = (values: readonly string[]) =>
  values.toSorted((a, b) => Number(a === 'unknown') - Number(b === 'unknown') || (a < b ? -1 : 1))

/** What a list of projects can be filtered by. */
export const projectFacets = facetedList<Faceted>()(
  {
    sector: {
      values: ({ facts }) => [facts.sector],
      order: sectors,
      word: plain((value) => `sector.${value}`),
    },
    district: {
      values: ({ facts }) => [facts.site.district],
      order: [...districts, 'unknown'],
      word: plain((value) => `district.${value}`),
    },
    origin: {
      values: ({ facts }) => originsOf(facts).map((code) => code.toLowerCase()),
      order: unknownLast,
      word: region,
    },
    reached: {
      values: ({ facts }) => steps.filter((step) => stepOf(step) <= highestStep(facts)),
      order: steps,
      word: (locale, value) =>
        valueWord(locale, 'project_value.reached', { stage: valueWord(locale, `stage.${value}`) }),
    },
    stage: {
      values: ({ facts }) => [currentStage(facts)?.stage ?? 'unknown'],
      order: stages,
      word: plain((value) => `stage.${value}`),
    },
    kind: {
      values: ({ facts }) => currentAmounts(facts).map(({ kind }) => kind),
      order: amountKinds,
      word: plain((value) => `amount.${value}`),
    },
    size: {
      values: ({ facts }) => [projectSize(facts)],
      order: sizes,
      word: sizeLabel,
    },
    form: {
      values: ({ facts }) => [facts.form],
      order: forms,
      word: plain((value) => `project.form_name.${value}`),
    },
    type: {
      values: ({ facts }) => [facts.type],
      order: projectTypes,
      word: plain((value) => `project.type_name.${value}`),
    },
  },
  (t, name) => t(`project_facet.${name}`),
)

export type ProjectFacetName = (typeof projectFacets.names)[number]
