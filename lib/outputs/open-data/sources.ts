import { source } from '../../content'
import { type Citation, supports } from '../../model/schema/common'
import { group } from './field'

/** On whose word something stands here. */
export const sourcesGroup = group({
  rows: ({ facts }: { facts: { sources: readonly Citation[] } }) =>
    facts.sources.map((citation) => ({ ...source(citation.source), supports: citation.supports })),
  members: {
    id: { type: 'source', read: ({ id }) => id },
    title: { type: 'text', read: ({ title }) => title },
    publisher: { type: 'text', read: ({ publisher }) => publisher },
    date: { type: 'time', read: ({ date }) => date },
    url: { type: 'url', read: ({ url }) => url },
    supports: { type: 'code', list: true, allowed: supports, read: (row) => row.supports },
  },
})
