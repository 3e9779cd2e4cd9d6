import type { KindName } from '../model/schema'
import type { supports } from '../model/schema/common'
import { matches } from './check/path'
import { sourcePaths } from './check/rules/references'

/** What a source supports; the words are in messages under `supports`. */
export type Ground = (typeof supports)[number] | 'rate' | 'stages' | 'policies' | 'reprint'

/** What a source supports that a single field names, by the name of the field; others support figures. */
const grounds: Readonly<Record<string, Ground>> = {
  rate_source: 'rate',
  evidence: 'stages',
  policies: 'policies',
  reprint: 'reprint',
  legal_basis: 'law',
}

export interface Reliance {
  source: string
  grounds: readonly Ground[]
}

const groundOf = (path: readonly (string | number)[]): Ground =>
  path.map((step) => grounds[step]).find((ground) => ground !== undefined) ?? 'figures'

/** Sources named by single fields of an item, such as amounts and stages, without its list `sources`. */
export const citedInFields = (kind: KindName, facts: unknown): Reliance[] =>
  sourcePaths(kind).flatMap((pattern) =>
    matches(facts, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ source: value, grounds: [groundOf(path)] }] : [],
    ),
  )
