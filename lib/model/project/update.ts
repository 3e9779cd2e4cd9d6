import type { ProjectFacts } from '../schema/project'
import { lastStageDate } from './current'

/** The last day that a date can mean, as a bound: `2028` is `2028-12-31`, `2028-02` is `2028-02-31`. */
const lastDayIn = (date: string) => date + '-12-31'.slice(date.length - 4)

/** The day after which the last dated stage is more than twelve months old; undefined without a date. */
export function staleAfter(facts: Pick<ProjectFacts, 'stages'>): string | undefined {
  const date = lastStageDate(facts)
  if (date === undefined) return undefined
  const bound = lastDayIn(date)
  return `${Number(bound.slice(0, 4)) + 1}${bound.slice(4)}`
}
