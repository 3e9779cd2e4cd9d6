import { toLetter, toPlace } from '../places'

/**
 * The facets of a row as short text, so that 400 rows fit into a page: each value is one character,
 * which stands for its place in the list of the filter form. A time slot is day and part (`CB`, or
 * `C-` without part). The fields stand in the order of `codedFacets` between dots, the slots first;
 * last comes the minute at which registration closes, in base 36.
 */
export const codedFacets = [
  'kind',
  'theme',
  'district',
  'venue',
  'audience',
  'follow',
  'price',
  'registration',
  'access',
  'unconfirmed',
  'attendance',
] as const

export type CodedFacet = (typeof codedFacets)[number]

export interface CodedSlot {
  day: number
  part: number | undefined
}

/** Places of the values in the form's lists. */
export interface RowFacets {
  slots: CodedSlot[]
  values: Record<CodedFacet, number[]>
  /** Beijing date and time after which nobody can register any more. */
  closes: string | undefined
}

/** What stands between several codes of one row. */
export const codesApart = ' '

const minute = 60_000
const base = 36
const noPart = '-'

const toMinutes = (local: string) => (Date.parse(`${local}Z`) / minute).toString(base)
const fromMinutes = (text: string) =>
  new Date(Number.parseInt(text, base) * minute).toISOString().slice(0, 16)

export function encodeRow({ slots, values, closes }: RowFacets): string {
  const times = slots.map(
    ({ day, part }) => toLetter(day) + (part === undefined ? noPart : toLetter(part)),
  )
  return [
    times.join(''),
    ...codedFacets.map((name) => values[name].map(toLetter).join('')),
    closes === undefined ? '' : toMinutes(closes),
  ].join('.')
}

function decodeSlots(times: string): CodedSlot[] {
  const pairs = times.match(/../g) ?? []
  return pairs.map(([day = '', part = '']) => ({
    day: toPlace(day),
    part: part === noPart ? undefined : toPlace(part),
  }))
}

export function decodeRow(code: string): RowFacets {
  const [times = '', ...rest] = code.split('.')
  const lists = codedFacets.map((name, at) => [name, [...(rest[at] ?? '')].map(toPlace)] as const)
  const closes = rest[codedFacets.length]
  return {
    slots: decodeSlots(times),
    values: Object.fromEntries(lists) as Record<CodedFacet, number[]>,
    closes: closes ? fromMinutes(closes) : undefined,
  }
}
