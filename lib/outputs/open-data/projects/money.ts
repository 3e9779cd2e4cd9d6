import { currentAmounts } from '../../../model/project/amounts'
import type { Amount } from '../../../model/schema/money'
import { amountLeaves } from '../amount'
import { fourWords, group } from '../field'
import type { ProjectColumns, ProjectRecord } from './record'

interface AmountRow extends Amount {
  /** From 1, in the order in which they stand on record. */
  index: number
  isLatest: boolean
}

function amountRows({ facts }: ProjectRecord): AmountRow[] {
  const latest = currentAmounts(facts)
  return facts.amounts.map((amount, at) => ({
    ...amount,
    index: at + 1,
    isLatest: latest.includes(amount),
  }))
}

/** What was announced in money; in CSV each amount has a row. */
export const money = {
  amounts: group({
    rows: amountRows,
    members: {
      index: { type: 'integer', read: ({ index }) => index },
      latest: {
        type: 'code',
        allowed: ['yes', 'no'],
        read: ({ isLatest }) => (isLatest ? 'yes' : 'no'),
      },
      ...amountLeaves,
    },
  }),
  disclosure: {
    type: 'words',
    read: ({ facts: { disclosure } }) =>
      disclosure === undefined ? 'none' : fourWords((locale) => disclosure[locale]),
  },
  jobs: group({
    one: true,
    rows: ({ facts: { jobs } }) => (jobs === 'unknown' ? jobs : [jobs]),
    members: {
      value: { type: 'integer', read: ({ value }) => value },
      kind: { type: 'code', allowed: ['planned', 'created'], read: ({ kind }) => kind },
      as_of: { type: 'day', read: ({ as_of }) => as_of },
      source_id: { type: 'source', read: ({ source }) => source },
    },
  }),
} as const satisfies Partial<ProjectColumns>
