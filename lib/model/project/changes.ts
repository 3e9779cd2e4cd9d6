import type { Money } from '../../language/money-format'
import { type AmountKind, amountKinds } from '../schema/money'
import type { ProjectChange } from '../schema/project'
import { type Stage, stages } from '../schema/stage'

/** Changes of a project, the newest first; of one day the one written last. */
export const newestFirst = (changes: readonly ProjectChange[]): ProjectChange[] =>
  [...changes].reverse().sort((a, b) => b.date.localeCompare(a.date))

/** The last change that put right what had been wrong; undefined where nothing was. */
export const latestCorrection = (changes: readonly ProjectChange[]): ProjectChange | undefined =>
  newestFirst(changes).find(({ correction }) => correction === true)

/** An old or new value of a change: what the site has words for, else the value as it was written. */
export type ChangeValue =
  | { kind: AmountKind; money: Money | 'undisclosed' }
  | { stage: Stage }
  | { none: true }
  | { written: string }

const among = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value)

function amountIn(written: string): ChangeValue | undefined {
  const [kind = '', value = '', currency = '', ...more] = written.split(' ')
  if (!among(amountKinds, kind) || more.length > 0) return undefined
  if (value === 'undisclosed') return { kind, money: value }
  if (!/^\d+(\.\d+)?$/.test(value) || !/^[A-Z]{3}$/.test(currency)) return undefined
  return { kind, money: { value, currency } }
}

/** Reads a value as the data write it: `total_investment 1200000000 CNY`, `framework`, `none`. */
export function changeValue(field: ProjectChange['field'], written: string): ChangeValue {
  if (written === 'none') return { none: true }
  if (field === 'stage' && among(stages, written)) return { stage: written }
  const amount = field === 'amount' ? amountIn(written) : undefined
  return amount ?? { written }
}
