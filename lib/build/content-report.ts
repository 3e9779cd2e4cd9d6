import { checkContentReport } from '../content/check'
import { annotation, problemsText, warningsText } from '../content/check/report'

/**
 * Checks a content folder, prints every problem or that there is none, then what should be looked
 * at again, and says whether the content may be published.
 */
export function contentIsSound(root: string): boolean {
  const { problems, warnings, items, files } = checkContentReport(root)
  const isSound = problems.length === 0
  const passed = `内容检查通过：${items} 项内容，${files} 个文件。 / Content check passed: ${items} items, ${files} files.`
  console.log(isSound ? passed : problemsText(problems))
  if (warnings.length > 0) console.log(`\n${warningsText(warnings)}`)
  const all = [...problems, ...warnings]
  if (process.env.GITHUB_ACTIONS === 'true' && all.length > 0)
    console.log(all.map(annotation).join('\n'))
  return isSound
}
