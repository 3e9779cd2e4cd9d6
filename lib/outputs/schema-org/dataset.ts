import type { DataDownload, Dataset, WithContext } from 'schema-dts'
import { withOffset } from '../../base/zone'
import { type NamedOrganisation, organizationNode } from './names'

interface Download {
  /** File name. */
  name: string
  mediaType: string
  url: string
  /** As the page prints it. */
  size: string
  sha256: string
}

export interface DatasetValues {
  name: string
  description: string
  /** Whole address of the page. */
  url: string
  year: number
  version: string
  /** Last change of the content, Beijing time. */
  updated: string
  creator: NamedOrganisation
  /** Name of the licence; undefined while none has been given. */
  licence: string | undefined
  /** Texts by which the data are to be cited. */
  citations: readonly string[]
  downloads: readonly Download[]
}

type DatasetNode = Extract<Dataset, { '@type': 'Dataset' }>
type DownloadNode = Extract<DataDownload, { '@type': 'DataDownload' }>

const download = ({ name, mediaType, url, size, sha256 }: Download): DownloadNode => ({
  '@type': 'DataDownload',
  name,
  encodingFormat: mediaType,
  contentUrl: url,
  contentSize: size,
  sha256,
})

/** Structured data of the open data of an edition, with nothing that its page does not say. */
export function datasetJsonLd(values: DatasetValues): WithContext<DatasetNode> {
  const { name, description, url, year, version, updated, creator, licence } = values
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    version,
    dateModified: withOffset(updated),
    temporalCoverage: String(year),
    creator: organizationNode(creator),
    license: licence === undefined ? undefined : { '@type': 'CreativeWork', name: licence },
    citation: values.citations,
    distribution: values.downloads.map(download),
  }
}
