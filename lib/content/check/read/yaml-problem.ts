import { type Place, type Problem, problem } from '../problem'

const fullwidthColon = /^(\s*(?:- )?)([a-zA-Z_]+)\s*：\s*(.*)$/
const tightColon = /^(\s*(?:- )?)([a-zA-Z_]+):([^\s].*)$/
const colonInText = /^\s*(?:- )?[a-zA-Z_]+: [^"'[{>|].*: /
const openQuote = /^\s*(?:- )?[a-zA-Z_]+: ("[^"]*|'[^']*)$/

/** The nearest line at or above the one reported that matches: parsers often notice a line too late. */
function lineLike(lines: readonly string[], line: number, pattern: RegExp): number | undefined {
  const above = [line, line - 1, line - 2].filter((number) => number >= 1)
  return above.find((number) => pattern.test(lines[number - 1] ?? ''))
}

/** Turns an error of the YAML parser into a sentence. `skip` is the number of lines above the text. */
export function yamlProblem(
  error: { code: string },
  text: string,
  at: Place,
  skip: number,
): Problem {
  const lines = text.split(/\r?\n/)
  const here = at.line - skip
  const lineText = (number: number) => (lines[number - 1] ?? '').trim()
  const place = (number: number): Place => ({ file: at.file, line: number + skip })
  if (text.replaceAll(/^#.*$/gm, '').trim() === '')
    return problem({ file: at.file, line: 1 }, [], 'empty-file', {})
  if (error.code === 'DUPLICATE_KEY')
    return problem(at, [], 'repeated-field', {
      key: lineText(here).replace(/^- /, '').split(':')[0] ?? '',
    })
  if (error.code === 'TAB_AS_INDENT' || lines[here - 1]?.startsWith('\t'))
    return problem(place(here), [], 'tab', {})
  for (const [pattern, rule] of [
    [fullwidthColon, 'fullwidth-colon'],
    [tightColon, 'no-space-after-colon'],
  ] as const) {
    const line = lineLike(lines, here, pattern)
    const [, , key = '', value = ''] = pattern.exec(lines[(line ?? 0) - 1] ?? '') ?? []
    if (line)
      return problem(place(line), [], rule, { text: lineText(line), meant: `${key}: ${value}` })
  }
  const quote = lines.findIndex((line) => openQuote.test(line)) + 1
  if (quote > 0) return problem(place(quote), [], 'open-quote', { text: lineText(quote) })
  const colon = lineLike(lines, here, colonInText)
  if (colon) {
    const text = lineText(colon)
    const meant = text.replace(
      /: (.*)$/,
      (_, value: string) => `: "${value.replaceAll('"', '\\"')}"`,
    )
    return problem(place(colon), [], 'colon-in-text', { text, meant })
  }
  return problem(place(here), [], 'fact-syntax', { text: lineText(here), line: at.line })
}
