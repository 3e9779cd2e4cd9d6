import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkTargets } from '../../../lib/build/link-targets'
import { checkContent, type Report } from '../../../lib/content/check'
import { readContent } from '../../../lib/content/read/content'
import { readFolder } from '../../../lib/content/read/index'

export const mistakesFolder = join(import.meta.dirname, '../../fixtures/mistakes')

/** Names of the folders that hold one mistake each. */
export const mistakes = readdirSync(mistakesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort()

const base = readFolder(join(mistakesFolder, 'base/content'))

/** The day on which the mistakes are checked. */
export const today = '2030-06-01'

const reports = new Map<string | undefined, Report>()

/** The correct content tree with one mistake laid over it; `x.delete` takes the file `x` away. */
function lay(mistake: string | undefined): Report {
  const files = new Map(base)
  const overlay = mistake ? readFolder(join(mistakesFolder, mistake, 'content')) : new Map()
  for (const [path, bytes] of overlay) {
    if (path.endsWith('.delete')) files.delete(path.slice(0, -'.delete'.length))
    else files.set(path, bytes)
  }
  return checkContent(readContent('content', files), linkTargets, today)
}

/** The report on the base with a mistake, or on the base alone; made once for each. */
export function checkWith(mistake?: string): Report {
  const report = reports.get(mistake) ?? lay(mistake)
  reports.set(mistake, report)
  return report
}

/** All that is said about a mistake: problems, then warnings. */
export function toldOf(mistake: string) {
  const { problems, warnings } = checkWith(mistake)
  return [...problems, ...warnings]
}

export const expected = (mistake: string) =>
  readFileSync(join(mistakesFolder, mistake, 'expected.txt'), 'utf8')
