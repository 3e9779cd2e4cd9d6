/**
 * The facets of a row as short text, so that 400 rows fit into a page: each value is its place in the
 * list of the filter form, in base 36. Facets stand in the order of `codedFacets` with a blank
 * between them, the values of one with dots; a time slot is day and part (`3-1`, or `3-` without part).
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
}

const base = 36

export function encodeRow({ slots, values }: RowFacets): string {
  const times = slots.map(({ day, part }) => `${day.toString(base)}-${part?.toString(base) ?? ''}`)
  const rest = codedFacets.map((name) => values[name].map((place) => place.toString(base)))
  return [times, ...rest].map((list) => list.join('.')).join(' ')
}

const split = (text: string, by: string) => (text === '' ? [] : text.split(by))
const number = (text: string) => Number.parseInt(text, base)

export function decodeRow(code: string): RowFacets {
  const [times = '', ...rest] = code.split(' ')
  const slots = split(times, '.').map((slot) => {
    const [day = '', part = ''] = slot.split('-')
    return { day: number(day), part: part === '' ? undefined : number(part) }
  })
  const lists = codedFacets.map(
    (name, at) => [name, split(rest[at] ?? '', '.').map(number)] as const,
  )
  return { slots, values: Object.fromEntries(lists) as Record<CodedFacet, number[]> }
}
