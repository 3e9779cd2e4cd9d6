import { site } from '../../content'
import { type DatasetName, datasetUpdated } from '../../content/datasets'
import { formatDateTime } from '../../language/date-format'
import { type Locale, locales } from '../../language/locales'
import { translator } from '../../language/translator'
import { inLanguage, paths } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import type { Meaning } from './tables'

/** What a field means, in all four languages; `amounts.value` is `value` of the group `amounts`. */
export const meaning = (name: string): string =>
  locales
    .map((locale) => translator(locale)(`data.field.${name.replace('.', '_')}` as Meaning))
    .join(' / ')

export const licence = (): string => (site().licence === '' ? 'unknown' : site().licence)

export const datasetTitle = (locale: Locale, name: DatasetName, year: number): string =>
  translator(locale)(`data.dataset.${name}`, { year: String(year) })

/** How to name a version of a dataset in a text. */
export const citation = (
  locale: Locale,
  name: DatasetName,
  year: number,
  version: string,
): string =>
  translator(locale)('data.citation', {
    name: site().name[locale],
    title: datasetTitle(locale, name, year),
    version,
    date: formatDateTime(locale, datasetUpdated(name, year)),
    url: absolute(inLanguage(locale, paths.data(year))),
  })
