import type { KindName } from '../model/schema'
import type { supports } from '../model/schema/common'
import { matches } from './check/path'
import { sourcePaths } from './check/rules/references'

/** What a source supports; its words are in messages under `supports`. */
export type Supported = (typeof supports)[number] | 'rate' | 'stages' | 'policies' | 'reprint'

/** What a source supports that a single field names, by the name of the field; others support figures. */
const supportedBy: Readonly<Record<string, Supported>> = {
  rate_source: 'rate',
  evidence: 'stages',
  policies: 'policies',
  reprint: 'reprint',
  legal_basis: 'law',
}

/** That an item cites a source, by its id, and what for. */
export interface SourceUse {
  source: string
  supports: readonly Supported[]
}

const supportedAt = (path: readonly (string | number)[]): Supported =>
  path.map((step) => supportedBy[step]).find((supported) => supported !== undefined) ?? 'figures'

/** Sources named by single fields of an item, such as amounts and stages, without its list `sources`. */
export const citedInFields = (kind: KindName, facts: unknown): SourceUse[] =>
  sourcePaths(kind).flatMap((pattern) =>
    matches(facts, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ source: value, supports: [supportedAt(path)] }] : [],
    ),
  )
