/** RFC 5545, 3.1: octets of a line without its line break. */
const limit = 75

const encoder = new TextEncoder()

/**
 * Finishes the text of ical-generator: the language of each entry's words as a parameter (RFC 5545,
 * 3.2.10), which the library cannot write, and a line break at the very end, which it leaves out.
 *
 * @param summaries language tag of each entry's title, in the order of the entries
 * @param other language tag of descriptions and places
 */
export function finishLines(text: string, summaries: readonly string[], other: string): string {
  let entry = -1
  const lines = unfold(text).map((line) => {
    if (line === 'BEGIN:VEVENT') entry += 1
    return line
      .replace(/^SUMMARY:/, `SUMMARY;LANGUAGE=${summaries[entry]}:`)
      .replace(/^(DESCRIPTION|LOCATION):/, `$1;LANGUAGE=${other}:`)
  })
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
}

/** Breaks a line so that no part is over 75 octets and no character is cut in two. */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
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
