import type { Sign } from './signs'

/**
 * Flags that a call sign may show. Left out are those that call for help or for care by themselves
 * or with others (J, N, O, U, V, Y; N over C is distress), and the substitutes, which repeat.
 */
const locker = [...'ABCDEFGHIKLMPQRSTWXZ', ...'0123456789'] as readonly Sign[]

const length = 5

/** FNV-1a, 32 bits: the same number for the same text, everywhere. */
function hash(text: string): number {
  const bytes = new TextEncoder().encode(text)
  return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
}

/**
 * The call sign of an item: five flags made from its id. As on a ship with one set of flags, none
 * flies twice, nor one that already flies above.
 */
export function callSign(id: string, above: readonly Sign[]): Sign[] {
  const left = locker.filter((sign) => !above.includes(sign))
  const chosen: Sign[] = []
  let number = hash(id)
  while (chosen.length < length) {
    chosen.push(...left.splice(number % left.length, 1))
    number = Math.floor(number / (left.length + 1))
  }
  return chosen
}
