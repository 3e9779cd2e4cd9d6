import { site } from '../../content'
import { datasetNames, datasetUpdated } from '../../content/datasets'
import type { Locale } from '../../language/locales'
import { translator } from '../../language/translator'
import type { PageInfo } from '../../pages/page'
import { dataFilePath } from '../../pages/paths'
import { absolute } from '../../pages/settings'
import { canonical } from '../head/metadata'
import { citation } from '../open-data/describe'
import { allFiles, versionOf } from '../open-data/files'
import { datasetJsonLd } from './dataset'

/** Size of a file as a page prints it. */
export const sizeText = (locale: Locale, size: number) =>
  translator(locale)('data.size', { size: Math.ceil(size / 1000) })

/** Structured data of the open data of an edition; their version is that of the figures. */
export function dataStructured(locale: Locale, year: number, page: PageInfo) {
  const { name, licence } = site()
  return [
    datasetJsonLd({
      name: page.title,
      description: page.description,
      url: absolute(canonical(locale, page)),
      year,
      version: versionOf('investment', year),
      updated: datasetUpdated('investment', year),
      creator: { name: name[locale], url: absolute('/') },
      licence: licence === '' ? undefined : licence,
      citations: datasetNames.map((dataset) =>
        citation(locale, dataset, year, versionOf(dataset, year)),
      ),
      downloads: allFiles(year).map(([file, { mediaType, size, sha256 }]) => ({
        name: file,
        mediaType,
        url: absolute(dataFilePath(year, file)),
        size: sizeText(locale, size),
        sha256,
      })),
    }),
  ]
}
