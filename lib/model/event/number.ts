import { createHash } from 'node:crypto'

const most = 2 ** 25 - 1

/** Number of an event or a session, 1 to 2^25 − 1, the same for ever: programs that want an integer. */
export function eventNumber(id: string): number {
  const digest = createHash('sha256').update(id).digest()
  return (digest.readUInt32BE(0) % most) + 1
}

/** Crockford's base 32: no I, L, O or U, so that nothing is misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number as five letters and digits, for short links; whoever reads it takes either case. */
export function shareCode(id: string): string {
  const number = eventNumber(id)
  const places = [20, 15, 10, 5, 0]
  return places.map((bits) => letters.charAt((number >>> bits) & 31)).join('')
}
