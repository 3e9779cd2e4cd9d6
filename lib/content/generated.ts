import * as generated from '../../.contentlayer/generated/index.mjs'
import { memo } from '../base/memo'
import type { Locale } from '../language/locales'
import type { Picture } from '../model/entry'
import { type KindName, kinds, languageOfFile } from '../model/schema'

/** What contentlayer puts beside the keys of a file. */
interface Generated {
  _id: string
  _raw: { sourceFileDir: string; sourceFileName: string }
  documentType: string
  body?: { raw: string; html?: string; code?: string }
  pictures?: Picture[]
}

/** One language file as contentlayer compiled it. */
export interface GeneratedWords {
  locale: Locale
  words: Record<string, unknown>
  /** Markdown as written, for the fingerprint of the Chinese text. */
  raw: string
  /** HTML, or compiled code where the file is MDX. */
  compiled: string
}

const factCollections = {
  edition: generated.allEditions,
  event: generated.allEvents,
  signing: generated.allSignings,
  project: generated.allProjects,
  news: generated.allNews,
  page: generated.allPages,
  venue: generated.allVenues,
  organisation: generated.allOrganisations,
  source: generated.allSources,
  glossary: [generated.glossary],
  site: [generated.site],
} as const satisfies Record<KindName, readonly Generated[]>

const wordCollections = {
  edition: generated.allEditionWords,
  event: generated.allEventWords,
  signing: generated.allSigningWords,
  project: generated.allProjectWords,
  news: generated.allNewsWords,
  page: generated.allPageWords,
} as const satisfies Partial<Record<KindName, readonly Generated[]>>

export type KindWithWords = keyof typeof wordCollections

const itemOf = ({ _raw }: Generated) => _raw.sourceFileDir.split('/').at(-1) ?? ''

function ownKeys(document: Generated): Record<string, unknown> {
  const { _id, _raw, documentType, body, pictures, ...own } = document
  return own
}

/** The facts of every item of a kind, in the order of their file names. */
export const generatedFacts = memo((kind: KindName): unknown[] =>
  [...(factCollections[kind] as readonly Generated[])]
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map((document) => kinds[kind].facts.parse(ownKeys(document))),
)

/** The pictures of every item of a kind, by the id of the item. */
export const generatedPictures = memo(
  (kind: KindWithWords): Map<string, Picture[]> =>
    new Map(
      (factCollections[kind] as readonly Generated[]).map((document) => [
        itemOf(document),
        document.pictures ?? [],
      ]),
    ),
)

/** The language files of every item of a kind, by the id of the item. */
export const generatedWords = memo((kind: KindWithWords): Map<string, GeneratedWords[]> => {
  const { schema } = kinds[kind].words
  const byItem = new Map<string, GeneratedWords[]>()
  for (const document of wordCollections[kind] as readonly Generated[]) {
    const locale = languageOfFile(document._raw.sourceFileName)
    if (!locale) throw new Error(`${document._id}: not a language of the site`)
    const item = itemOf(document)
    const { body } = document
    byItem.set(item, [
      ...(byItem.get(item) ?? []),
      {
        locale,
        words: schema.parse(ownKeys(document)),
        raw: body?.raw ?? '',
        compiled: body?.html ?? body?.code ?? '',
      },
    ])
  }
  return byItem
})
