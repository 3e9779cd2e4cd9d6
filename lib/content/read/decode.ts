import type { Read } from '../check/model'
import type { Bilingual } from '../check/phrases'
import { type Problem, problem } from '../check/problem'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const chineseLegacy = new TextDecoder('gb18030')
const newline = 0x0a

/** Lines as bytes: in UTF-8 and in the Chinese legacy encodings 0x0A is never part of a letter. */
function byteLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

function guess(bytes: Uint8Array): Bilingual | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return {
      zh: '看起来是 UTF-16（记事本的“Unicode”）',
      en: 'it looks like UTF-16 (“Unicode” in Notepad)',
    }
  const text = chineseLegacy.decode(bytes)
  if (/\p{Script=Han}/u.test(text) && !text.includes('\uFFFD'))
    return { zh: '看起来是 GBK', en: 'it looks like GBK' }
  return undefined
}

/** A character that no page, feed or calendar may carry (XML 1.0, section 2.2). */
export const controlCharacter = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u

function lineProblems(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const at = { file, line: index + 1 }
    const garbled = /\uFFFD+|锟斤拷/.exec(line)
    if (garbled) return [problem(at, [], 'garbled', { text: garbled[0] })]
    if (line.includes('\0')) return [problem(at, [], 'nul', {})]
    const [character] = controlCharacter.exec(line) ?? []
    return character === undefined ? [] : [problem(at, [], 'control-character', { character })]
  })
}

/** Bytes as text; undefined when they are not UTF-8 (RFC 3629). A byte order mark is taken off. */
export function decode(file: string, bytes: Uint8Array): Read<string | undefined> {
  const text = decoded(bytes)
  if (text === undefined) {
    const line = byteLines(bytes).findIndex((part) => decoded(part) === undefined) + 1
    return {
      value: undefined,
      problems: [problem({ file, line }, [], 'not-utf8', { guess: guess(bytes) })],
    }
  }
  if (!text.startsWith('\uFEFF')) return { value: text, problems: lineProblems(file, text) }
  const plain = text.slice(1)
  const bom = problem({ file, line: 1 }, [], 'bom', {})
  return { value: plain, problems: [bom, ...lineProblems(file, plain)] }
}
