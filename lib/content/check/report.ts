import type { Confirmed } from './confirmed'
import type { Problem } from './problem'
import { isWarning } from './sentences'

/** A problem for people: the place and the Chinese sentence, the English one below it. */
export const problemText = ({ file, line, zh, en }: Problem) => `${file}:${line} ${zh}\n    ${en}`

function listText(problems: readonly Problem[]): string {
  const lines = problems.map((problem, index) => {
    const sameFile = problems[index - 1]?.file === problem.file
    return `${index > 0 && !sameFile ? '\n' : ''}${problemText(problem)}`
  })
  return lines.join('\n')
}

/** All problems, an empty line between files, and their number. */
export function problemsText(problems: readonly Problem[]): string {
  const count = problems.length
  const files = new Set(problems.map(({ file }) => file)).size
  const total = `内容检查发现 ${count} 个问题，涉及 ${files} 个文件。请改正后再提交。\nContent check: ${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`
  return `${listText(problems)}\n\n${total}`
}

/** All warnings and their number. */
export function warningsText(warnings: readonly Problem[]): string {
  const count = warnings.length
  const total = `另有 ${count} 条提醒，不影响发布，请看一看。\nContent check: ${count} ${count === 1 ? 'warning' : 'warnings'}; publication goes on.`
  return `${listText(warnings)}\n\n${total}`
}

/** What editors have confirmed, each with its reason, and their number. */
export function confirmedText(confirmed: readonly Confirmed[]): string {
  const lines = confirmed.map(({ file, line, what, why }) => `${file}:${line} “${what}”：${why}`)
  const count = confirmed.length
  const total = `编辑看过并确认的有 ${count} 处。\nContent check: ${count} ${count === 1 ? 'place' : 'places'} confirmed by an editor.`
  return [...lines, '', total].join('\n')
}

const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A GitHub annotation: a workflow command that marks the line in a pull request. */
export function annotation({ file, line, column, rule, zh, en }: Problem): string {
  const place = [`file=${inProperty(file)}`, `line=${line}`, ...(column ? [`col=${column}`] : [])]
  const level = isWarning(rule) ? 'warning' : 'error'
  return `::${level} ${[...place, `title=${inProperty('内容检查 / Content check')}`].join(',')}::${inMessage(`${zh}\n${en}`)}`
}
