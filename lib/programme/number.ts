import { createHash } from 'node:crypto'

const most = 2 ** 25 - 1

/** Number of an event or a session, 1 to 2^25 − 1, the same for ever: programs that want an integer. */
export function eventNumber(id: string): number {
  const digest = createHash('sha256').update(id).digest()
  return (digest.readUInt32BE(0) % most) + 1
}
