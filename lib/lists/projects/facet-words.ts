import { countryOrRegion } from '../../language/country'
import type { Locale } from '../../language/locales'
import { formatMoney } from '../../language/money-format'
import { type Translator, translator } from '../../language/translator'
import { type Size, sizeBands } from '../../model/project/size'
import type { ProjectFacet } from './facet-names'
import type { ProjectOrder } from './sort'

// The compiler cannot know which values content has; a test asks for the words of each.
type Say = (key: string, values?: Record<string, string>) => string

/** The name of a facet, as a form or a heading says it. */
export const projectFacetLabel = (t: Translator, name: ProjectFacet) => t(`project_facet.${name}`)

const word = (locale: Locale, key: string, values?: Record<string, string>) =>
  (translator(locale) as Say)(key, values)

const plain = (keyOf: (value: string) => string) => (locale: Locale, value: string) =>
  word(locale, value === 'unknown' ? 'project_value.unknown' : keyOf(value))

/** A country or region by its code in any case; `unknown` in words. */
const region = (locale: Locale, code: string) =>
  code === 'unknown'
    ? word(locale, 'project_value.unknown')
    : countryOrRegion(locale, code.toUpperCase())

/** A band of total investment by its bounds, in the units of the language. */
function sizeLabel(locale: Locale, value: string): string {
  const at = sizeBands.findIndex(({ id }) => id === (value as Size))
  if (at < 0) return word(locale, `project_value.size.${value}`)
  const [from = '', to = ''] = sizeBands
    .slice(at, at + 2)
    .map((band) => formatMoney(locale, { value: band.from, currency: 'CNY' }))
  const shape = at === 0 ? 'below' : to === '' ? 'from' : 'between'
  return word(locale, `project_value.size.${shape}`, { from, to })
}

const labels = {
  sector: plain((value) => `sector.${value}`),
  district: plain((value) => `district.${value}`),
  origin: region,
  reached: (locale, value) =>
    word(locale, 'project_value.reached', { stage: word(locale, `stage.${value}`) }),
  stage: plain((value) => `stage.${value}`),
  kind: plain((value) => `amount.${value}`),
  size: sizeLabel,
  form: plain((value) => `project.form_name.${value}`),
  type: plain((value) => `project.type_name.${value}`),
} as const satisfies Record<ProjectFacet, (locale: Locale, value: string) => string>

/** A value of a facet of projects in a reader's language. */
export const projectValueLabel = (locale: Locale, name: ProjectFacet, value: string): string =>
  labels[name](locale, value)

/** What projects are sorted by. */
export function projectOrderLabel(locale: Locale, order: ProjectOrder): string {
  const t = translator(locale)
  return order === 'date' || order === 'title'
    ? t(`project_list.order.${order}`)
    : t(`amount.${order}`)
}
