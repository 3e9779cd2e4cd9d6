import type { ReactNode } from 'react'

/** Words that a script may need, under a name. */
export function Template({ say, children }: { say: string; children: ReactNode }) {
  return <template data-say={say}>{children}</template>
}

/** A place in a template that the script fills. */
const place = (name: string) => () => <span data-place={name} />

/** The places of all templates, for `t.rich`. */
export const places = {
  n: place('n'),
  total: place('total'),
  facet: place('facet'),
  values: place('values'),
  time: place('time'),
  sum: place('sum'),
}
