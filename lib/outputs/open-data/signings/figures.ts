import { source } from '../../../content'
import { formatMoney, type Money } from '../../../language/money-format'
import { translator } from '../../../language/translator'
import { type Amount, type AmountKind, amountKinds, precisions } from '../../../model/schema/money'
import type { Count, SigningFacts } from '../../../model/schema/signing'
import { amountLeaves } from '../amount'
import { fourWords, group } from '../field'

const countKinds = ['projects', 'projects_over', 'projects_foreign_invested'] as const

/** How many projects. */
interface CountRow extends Count {
  kind: (typeof countKinds)[number]
  /** The sum that each of them exceeds. */
  over?: Money
  amount?: never
}

/** How much money. */
interface AmountRow extends Pick<Amount, 'as_of' | 'source'> {
  kind: AmountKind
  over?: never
  amount: Amount
}

type Row = CountRow | AmountRow

function rowsOf(facts: SigningFacts): Row[] {
  const { projects, projects_over: over, projects_foreign_invested: foreign, amounts } = facts
  return [
    { kind: 'projects', ...projects },
    ...amounts.map((amount): Row => ({ ...amount, amount })),
    ...(over ? [{ kind: 'projects_over' as const, ...over, over: over.each_over }] : []),
    ...(foreign ? [{ kind: 'projects_foreign_invested' as const, ...foreign }] : []),
  ]
}

/** Each figure of a signing for itself, with what it means: they are never added up. */
export const figuresGroup = group({
  rows: ({ facts }: { facts: SigningFacts }) => rowsOf(facts),
  members: {
    kind: { type: 'code', allowed: [...countKinds, ...amountKinds], read: ({ kind }) => kind },
    meaning: {
      type: 'words',
      read: ({ kind, over }) =>
        fourWords((locale) =>
          translator(locale)(`data.meaning.${kind}`, {
            amount: over === undefined ? '' : formatMoney(locale, over),
          }),
        ),
    },
    value: {
      type: 'decimal',
      or: amountLeaves.value.or,
      read: (row) => (row.amount ? amountLeaves.value.read(row.amount) : String(row.value)),
    },
    max: { type: 'decimal', read: ({ amount }) => amount?.max ?? 'none' },
    estimate: {
      type: 'decimal',
      read: ({ amount }) => (amount ? amountLeaves.estimate.read(amount) : 'none'),
    },
    unit: { type: 'code', read: ({ amount }) => amount?.currency ?? 'project' },
    over_value: { type: 'decimal', read: ({ over }) => over?.value ?? 'none' },
    over_currency: { type: 'code', read: ({ over }) => over?.currency ?? 'none' },
    precision: {
      type: 'code',
      allowed: precisions,
      read: ({ amount }) => amount?.precision ?? 'none',
    },
    as_of: { type: 'day', read: ({ as_of }) => as_of },
    source_id: { type: 'source', read: ({ source: id }) => id },
    source_url: { type: 'url', read: ({ source: id }) => source(id).url },
  },
})
