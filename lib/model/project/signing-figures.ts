import type { Amount, AmountKind } from '../schema/money'
import type { Count, SigningFacts } from '../schema/signing'

/** One figure of a signing; each carries its own date and source. */
export type SigningFigure =
  | { name: 'projects' | 'over' | 'foreign'; count: Count }
  | { name: AmountKind; amount: Amount }

const counted = (name: 'over' | 'foreign', count: Count | undefined): SigningFigure[] =>
  count === undefined ? [] : [{ name, count }]

/** The figures of a signing in the order of reading; they are never added up. */
export const signingFigures = (facts: SigningFacts): SigningFigure[] => [
  { name: 'projects', count: facts.projects },
  ...facts.amounts.map((amount) => ({ name: amount.kind, amount })),
  ...counted('over', facts.projects_over),
  ...counted('foreign', facts.projects_foreign_invested),
]

/** Those of them that the home page shows. */
export const homeFigures: readonly SigningFigure['name'][] = [
  'projects',
  'total_investment',
  'foreign',
]

/** The day on which a figure was true, and its source. */
export const datedSource = (figure: SigningFigure) =>
  'count' in figure ? figure.count : figure.amount
