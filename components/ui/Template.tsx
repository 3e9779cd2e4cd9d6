import type { ReactNode } from 'react'

/** Words that a script of the page may need: `renderTemplate` copies them. Scripts have no others. */
export function Template({ name, children }: { name: string; children: ReactNode }) {
  return <template data-template={name}>{children}</template>
}

const arg = (name: string) => () => <span data-arg={name} />

/** Arguments of templates, for `t.rich`: the script fills them in. */
export const templateArgs = {
  n: arg('n'),
  total: arg('total'),
  facet: arg('facet'),
  values: arg('values'),
  time: arg('time'),
  sum: arg('sum'),
  item: arg('item'),
  needs: arg('needs'),
  has: arg('has'),
  hours: arg('hours'),
  minutes: arg('minutes'),
  count: arg('count'),
  title: arg('title'),
}
