import { checkContentFolder, type Report } from '../content/check'
import type { Content } from '../content/check/model'
import { annotation, confirmedText, problemsText, warningsText } from '../content/check/report'
import { linkTargets } from './link-targets'

/**
 * Reads and checks a content folder; prints every problem or that there is none, then the warnings.
 *
 * @param today day of the check in Beijing, which only a command for editors knows
 */
export function reportContent(root: string, today?: string): Report {
  const report = checkContentFolder(root, linkTargets, today)
  const { problems, warnings, confirmed, items, files } = report
  const passed = `内容检查通过：${items} 项内容，${files} 个文件。 / Content check passed: ${items} items, ${files} files.`
  console.log(problems.length === 0 ? passed : problemsText(problems))
  if (warnings.length > 0) console.log(`\n${warningsText(warnings)}`)
  if (confirmed.length > 0) console.log(`\n${confirmedText(confirmed)}`)
  const all = [...problems, ...warnings]
  if (process.env.GITHUB_ACTIONS === 'true' && all.length > 0)
    console.log(all.map(annotation).join('\n'))
  return report
}

/**
 * The content of a folder after its report.
 *
 * @throws Error with the sentence `refused` when the content has problems
 */
export function soundContent(root: string, refused: string): Content {
  const { content, problems } = reportContent(root)
  if (problems.length > 0) throw new Error(refused)
  return content
}
