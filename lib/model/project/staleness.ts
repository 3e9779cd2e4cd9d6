import type { ProjectFacts } from '../schema/project'

const wholeDay = 'yyyy-mm-dd'.length

/**
 * Returns whether a bound of `staleAfter` is past at a local time (Beijing). Browsers call it, too,
 * so this file imports types only: a slice is not worth a date library.
 */
export const isStale = (bound: string, local: string): boolean => local.slice(0, wholeDay) > bound

/** Latest date of the stages, as exact as it is known; undefined where none has a date. */
export const lastStageDate = ({ stages }: Pick<ProjectFacts, 'stages'>): string | undefined =>
  stages
    .flatMap(({ date }) => (date === 'unknown' ? [] : [date]))
    .sort()
    .at(-1)

/** The last day that a date of any precision covers, as a bound: `2028` is `2028-12-31`, `2028-02` is `2028-02-31`. */
const lastDayIn = (date: string) => date + '-12-31'.slice(date.length - 4)

/** The day after which the last dated stage is more than twelve months old; undefined without a date. */
export function staleAfter(facts: Pick<ProjectFacts, 'stages'>): string | undefined {
  const date = lastStageDate(facts)
  if (date === undefined) return undefined
  const bound = lastDayIn(date)
  return `${Number(bound.slice(0, 4)) + 1}${bound.slice(4)}`
}
