import { publisher, source } from '../../content'
import { type Citation, supports } from '../../model/schema/common'
import type { SourceFacts } from '../../model/schema/source'
import { group } from './field'

/** Name of the publisher in the language of the source. */
const publisherName = ({ publisher: id, lang }: SourceFacts) =>
  id === 'unknown' ? id : publisher(id).name[lang]

/** On whose word something stands here. */
export const sourcesGroup = group({
  rows: ({ facts }: { facts: { sources: readonly Citation[] } }) =>
    facts.sources.map((citation) => ({ ...source(citation.source), supports: citation.supports })),
  members: {
    id: { type: 'source', read: ({ id }) => id },
    title: { type: 'text', read: ({ title, lang }) => title[lang] },
    publisher: { type: 'text', read: publisherName },
    date: { type: 'time', read: ({ date }) => date },
    url: { type: 'url', read: ({ url }) => url },
    supports: { type: 'code', list: true, allowed: supports, read: (row) => row.supports },
  },
})
