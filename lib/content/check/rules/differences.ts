import type { PublishedValues } from '../../published/values'

/** A value that is not what it was; undefined where there was or is none. */
export interface Difference {
  /** What it is of: `when`, `place`, `status` …, see `PublishedValues`. */
  name: string
  /** Id of the session it is of, else of the whole event. */
  session: string | undefined
  before: string | undefined
  now: string | undefined
}

export function differences(before: PublishedValues, now: PublishedValues): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return keys
    .filter((key) => before[key] !== now[key])
    .map((key) => {
      const [name = '', session] = key.split('.')
      return { name, session, before: before[key], now: now[key] }
    })
}
