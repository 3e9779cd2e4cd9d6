// Each value is one character, which stands for its place in a list of the filter form: `A` to `~`,
// then Latin letters with marks. None needs an escape in an attribute.
const [first, further] = [0x41, 0x100]
const few = 62

/** The character of a place in a list, from 0. */
export const toLetter = (place: number) =>
  String.fromCodePoint(place < few ? first + place : further + place - few)

/** The place that a character stands for. */
export function toPlace(letter: string): number {
  const code = letter.charCodeAt(0)
  return code < further ? code - first : code - further + few
}
