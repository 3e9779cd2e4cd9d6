import { contentRoot } from '../content/language-files'
import { siteUrl } from '../pages/settings'
import { compileContent } from './compile-content'
import { contentIsSound } from './content-report'
import { saying } from './saying'

const refused =
  '内容有误，没有保存；请先改正。 / The content has faults: nothing was kept. Please correct it first.'
const noAddress =
  '请设好环境变量 SITE_URL（正式网站的 https 网址）：它写在保存的文件里，以后不再改动。 / Please set SITE_URL (the https address of the public site): it stands in the files that are kept and never change again.'

await saying(async () => {
  if (!contentIsSound(contentRoot())) throw new Error(refused)
  if (!siteUrl.startsWith('https://')) throw new Error(noAddress)
  await compileContent(contentRoot())
  // What it imports reads compiled content, which is only there now.
  const { keepVersions } = await import('../outputs/open-data/keep')
  const kept = keepVersions(contentRoot())
  const none = '数据没有变化，不需要保存。 / The data have not changed: there is nothing to keep.'
  const list = kept.join(', ')
  console.log(
    kept.length === 0
      ? none
      : `已保存数据版本 ${list}，请提交 data 文件夹。 / Kept version ${list}; please commit the folder data.`,
  )
})
