/**
 * A link that opens the reader's own mail program with a subject and lines already written
 * (RFC 6068): UTF-8, percent-encoded, lines divided by CRLF.
 */
export function mailTo(address: string, subject: string, lines: readonly string[]): string {
  const at = address.lastIndexOf('@')
  const to = encodeURIComponent(address.slice(0, at)) + address.slice(at)
  const body = lines.join('\r\n')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
