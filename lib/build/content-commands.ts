import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { beijingTime } from '../base/beijing'
import { dayOf } from '../base/zone'
import { newItemFiles } from '../content/new-item'
import { renewState } from '../content/published/renew'
import { readContentFolder } from '../content/read'
import { schemaDocs } from '../content/schema-docs'
import { contentRoot, publishNow } from '../content/settings'
import { stamp, stampRequest } from '../content/stamp'
import { translationReport, translationText } from '../content/translations'
import { siteUrl } from '../pages/settings'
import { compileContent } from './compile-content'
import { reportContent, soundContent } from './content-report'

function writeFiles(files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** The day for which content is checked. An editor's command, not a build: it may read the clock. */
const today = () => dayOf(publishNow ?? beijingTime(Date.now()))

export function checkContent(): void {
  if (reportContent(contentRoot(), today()).problems.length > 0) process.exitCode = 1
}

/** @param given `--json` for programs */
export function listTranslations(given: readonly string[]): void {
  const report = translationReport(readContentFolder(contentRoot()).value)
  console.log(given.includes('--json') ? JSON.stringify(report, null, 2) : translationText(report))
}

/** @param given items such as `events/hobie-open-2023`, and languages */
export function stampTranslations(given: string[]): void {
  const files = stamp(contentRoot(), stampRequest(given))
  for (const file of files) console.log(file)
  console.log(
    `已记录 ${files.length} 个译文所依据的中文版本。 / Stamped ${files.length} translations.`,
  )
}

/** @throws Error where the content has faults */
export function recordPublished(): void {
  const content = soundContent(
    contentRoot(),
    '内容有误，没有记录；请先改正。 / The content has faults: nothing was recorded. Please correct it first.',
  )
  const { events, projects, editions } = renewState(contentRoot(), content)
  console.log(
    `已记录 ${events} 个活动公布时的时间、地点和状态，${projects} 个项目公布时的阶段和金额，${editions} 届首次公布时是否尚未举行。 / Recorded time, place and status of ${events} events, stage and amounts of ${projects} projects as published, and the phase under which ${editions} editions were first published.`,
  )
}

export function writeSchemaDocs(): void {
  const files = schemaDocs()
  writeFiles(files)
  console.log(`已写好 ${files.size} 个文件，请一并提交。 / Wrote ${files.size} files; commit them.`)
}

/** @throws Error where the content has faults, or the site has no public address */
export async function storeData(): Promise<void> {
  const content = soundContent(
    contentRoot(),
    '内容有误，没有保存；请先改正。 / The content has faults: nothing was kept. Please correct it first.',
  )
  if (!siteUrl.startsWith('https://'))
    throw new Error(
      '请设好环境变量 SITE_URL（正式网站的 https 网址）：它写在保存的文件里，以后不再改动。 / Please set SITE_URL (the https address of the public site): it stands in the files that are kept and never change again.',
    )
  await compileContent(content)
  // This reads compiled content, which is only there now.
  const { keepVersions } = await import('../outputs/open-data/keep')
  const list = keepVersions(contentRoot()).join(', ')
  console.log(
    list === ''
      ? '数据没有变化，不需要保存。 / The data have not changed: there is nothing to keep.'
      : `已保存数据版本 ${list}，请提交 data 文件夹。 / Kept version ${list}; please commit the folder data.`,
  )
}

/** @param given a kind and an id @throws Error with what to write instead */
export function newItem(given: readonly string[]): void {
  const files = newItemFiles(contentRoot(), given)
  writeFiles(files)
  console.log(
    [
      '已写好 / Written',
      ...[...files.keys()].map((file) => `  ${file}`),
      '空着的都要填；unknown 是还不知道的，知道了再改。npm run content:check 会逐行说明还缺什么。',
      'Fill in what is empty; replace each unknown once it is known. npm run content:check says line by line what is left.',
    ].join('\n'),
  )
}
