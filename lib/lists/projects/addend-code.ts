import type { Addend } from '../../model/project/totals'

/** The `data-addends` of a project: `total_investment exact 1200000000`, with commas between. */
export const encodeAddends = (addends: readonly Addend[]): string =>
  addends.map(({ kind, precision, cny = '' }) => `${kind} ${precision} ${cny}`).join()

const toAddend = (code: string): Addend => {
  const [kind, precision, cny] = code.split(' ')
  return {
    kind: kind as Addend['kind'],
    precision: precision as Addend['precision'],
    cny: cny === '' ? undefined : cny,
  }
}

export const decodeAddends = (code: string): Addend[] =>
  code === '' ? [] : code.split(',').map(toAddend)
