import { checkContentReport } from '../content/check'
import { annotation, problemsText } from '../content/check/print'

/** Checks a content folder, prints every problem or that there is none, and says whether it is sound. */
export function contentIsSound(root: string): boolean {
  const { problems, items, files } = checkContentReport(root)
  if (problems.length === 0) {
    console.log(
      `内容检查通过：${items} 项内容，${files} 个文件。 / Content check passed: ${items} items, ${files} files.`,
    )
    return true
  }
  console.log(problemsText(problems))
  if (process.env.GITHUB_ACTIONS === 'true') console.log(problems.map(annotation).join('\n'))
  return false
}
