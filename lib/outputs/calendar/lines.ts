/** RFC 5545, 3.1: octets of a line without its line break. */
const limit = 75

/** Octets of a character in UTF-8 (RFC 3629, 3). */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}

/** Each property on a line of its own, whole. */
export const linesOf = (text: string) => text.replaceAll('\r\n ', '').trimEnd().split('\r\n')

/** Lines as they stand in a file. */
export const finish = (lines: readonly string[]) =>
  lines.map((line) => `${fold(line)}\r\n`).join('')

/** Breaks a line so that no part is over 75 octets and no character is cut in two. */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > limit) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** Escapes text that ical-generator writes as it is (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}
