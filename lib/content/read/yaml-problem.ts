import { type FilePosition, type Problem, problem } from '../check/problem'

const fullwidthColon = /^(\s*(?:- )?)([a-zA-Z_]+)\s*：\s*(.*)$/
const tightColon = /^(\s*(?:- )?)([a-zA-Z_]+):([^\s].*)$/
const colonInText = /^\s*(?:- )?[a-zA-Z_]+: [^"'[{>|].*: /
const openQuote = /^\s*(?:- )?[a-zA-Z_]+: ("[^"]*|'[^']*)$/

/** Text that begins as an instruction of YAML does: an alias, an anchor, a tag, a list, a quotation … */
const instruction =
  /^(\s*(?:- )?(?:[a-zA-Z_]+: )?)([*&!@%`|>?,-].*?|\[[^\]]*\]\s*\S.*|"[^"]*"\s*\S.*)\s*$/

/** The nearest line at or above the one reported that matches: parsers often notice a line too late. */
function lineLike(lines: readonly string[], line: number, pattern: RegExp): number | undefined {
  const above = [line, line - 1, line - 2].filter((number) => number >= 1)
  return above.find((number) => pattern.test(lines[number - 1] ?? ''))
}

/** Turns an error of the YAML parser into a sentence. `skip` is the number of lines above the text. */
export function yamlProblem(
  error: { code: string },
  text: string,
  at: FilePosition,
  skip: number,
): Problem {
  const lines = text.split(/\r?\n/)
  const here = at.line - skip
  const lineText = (number: number) => (lines[number - 1] ?? '').trim()
  const place = (number: number): FilePosition => ({ file: at.file, line: number + skip })
  if (text.replaceAll(/^#.*$/gm, '').trim() === '')
    return problem({ file: at.file, line: 1 }, [], 'empty-file', {})
  if (error.code === 'DUPLICATE_KEY')
    return problem(at, [], 'repeated-field', {
      key: lineText(here).replace(/^- /, '').split(':')[0] ?? '',
    })
  if (error.code === 'BAD_DQ_ESCAPE') {
    const meant = lineText(here).replaceAll(/\\(?!["\\])/g, '\\\\')
    return problem(place(here), [], 'backslash', { text: lineText(here), meant })
  }
  if (error.code === 'TAB_AS_INDENT' || lines[here - 1]?.startsWith('\t'))
    return problem(place(here), [], 'tab', {})
  if (error.code === 'COMMENT') {
    const [name = '', ...value] = lineText(here).split(': ')
    const meant = `${name}: ${JSON.stringify(value.join(': '))}`
    return problem(place(here), [], 'comment-in-text', { text: lineText(here), meant })
  }
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
  return (
    instructionProblem(lines, here, place) ??
    problem(place(here), [], 'fact-syntax', { text: lineText(here), line: at.line })
  )
}

function instructionProblem(
  lines: readonly string[],
  line: number,
  place: (line: number) => FilePosition,
): Problem | undefined {
  const [, name = '', value = ''] = instruction.exec(lines[line - 1] ?? '') ?? []
  if (name.trim() === '' || value === '') return undefined
  const meant = `${name.trim()} ${JSON.stringify(value)}`
  const text = `${name.trim()} ${value}`
  return problem(place(line), [], 'instruction', { text, mark: value.slice(0, 1), meant })
}
