import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import { sampleProjects } from '../../../../tools/sample/projects'
import { pageAt } from '../page'
import { files } from '../read'

/** Facts of the sample edition as they were written, not as the site read them. */
export const facts = sampleProjects(120).map((project) => project.facts)

export type Facts = (typeof facts)[number]
export type Amount = Facts['amounts'][number]

/** A page of the projects: `ja`, `by/sector/biomedicine/`. */
export const page = (locale: string, rest = '') => pageAt(`${locale}/2030/projects/${rest}`)

/** `data-project` of every row, in the order of the page. */
export const shown = (tree: Nodes) =>
  selectAll('main [data-project]', tree).map(({ properties }) => String(properties.dataProject))

export const idsOf = (some: readonly Facts[]) => some.map(({ id }) => id)

/** The pages of single values: `by/sector/biomedicine/`, in each language. */
export const facetPages = files
  .map((file) => /^(\w+)\/2030\/projects\/(by\/[a-z]+\/[^/]+)\/index\.html$/.exec(file))
  .flatMap((match) => (match ? [{ locale: match[1] ?? '', rest: `${match[2]}/` }] : []))

/** Of each kind of amount the latest. */
export const latest = ({ amounts }: Facts): Amount[] =>
  amounts.filter(
    (one) => !amounts.some((other) => other.kind === one.kind && other.as_of > one.as_of),
  )

/** Thousandths of a yuan, so that sums are those of whole numbers. */
export function thousandths(amount: Amount): bigint | undefined {
  const { value, currency, conversions = [] } = amount
  if (value === 'undisclosed') return undefined
  const yuan = currency === 'CNY' ? value : conversions.find((to) => to.currency === 'CNY')?.value
  if (yuan === undefined) throw new Error('a foreign sum that is not converted')
  const [whole = '', fraction = ''] = yuan.split('.')
  if (fraction.length > 3) throw new Error(`too fine: ${yuan}`)
  return BigInt(whole + fraction.padEnd(3, '0'))
}

/** `1234.5` of 1234500 thousandths. */
export function written(sum: bigint): string {
  const digits = String(sum).padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.0*$|(\.\d*?)0+$/, '$1')
}

/** Values of `<data>` below an element, in their order. */
export const dataIn = (element: Element) =>
  selectAll('data', element).map(({ properties }) => String(properties.value))
