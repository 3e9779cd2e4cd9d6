import { createHash } from 'node:crypto'
import { withoutMarks } from './notes'

/** Fields that say something about the words and are none themselves. */
export const notWords = new Set(['sourceHash', 'confirmed'])

/**
 * Fingerprint of the Chinese words of an item: every front-matter text and the body, so that a
 * translation knows which Chinese it was made from. White space at line ends and note marks do not count.
 * The letter in front keeps YAML from reading the digits as a number.
 */
export function sourceHash(words: Record<string, unknown>, body: string): string {
  const texts = Object.entries(words)
    .filter(([key]) => !notWords.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = withoutMarks(body)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const digest = createHash('sha256')
    .update(JSON.stringify([texts, lines.join('\n').trim()]))
    .digest('hex')
  return `h-${digest.slice(0, 12)}`
}
