import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bundleScripts } from '../browser/bundle'
import { contentRoot } from '../content/language-files'
import { publishPictures } from '../content/pictures/publish'
import { site } from '../content/schema/site'
import { finishExport } from '../export'
import { siteUrl } from '../site/settings'
import { contentIsSound } from './content-report'
import { productionRefusal } from './production'
import { run } from './tools'

const refused =
  '内容有误，没有构建；out/ 保持上一次的样子。 / The content has faults: nothing was built, out/ is as it was.'

/** The one way from content files to `out/`; at the first fault it stops and leaves `out/` as it was. */
export async function build(): Promise<void> {
  if (!contentIsSound(contentRoot())) throw new Error(refused)
  refuseUnfinishedProduction()
  publishPictures(contentRoot())
  bundleScripts()
  // Its cache goes by the time of a file: a checkout, another content folder or a changed picture
  // beside an unchanged text would go unnoticed.
  await run('contentlayer', ['build', '--clearCache'], { NODE_ENV: 'production' })
  await run('tsx', ['lib/cli/share-cards.ts'])
  await run('next', ['build'], { NODE_ENV: 'production' })
  const { pages, files } = await finishExport({
    from: '.export',
    manifests: '.next',
    to: process.env.OUT_DIR ?? 'out',
    siteUrl,
  })
  console.log(`${pages} pages, ${files} files`)
}

function refuseUnfinishedProduction() {
  if (process.env.SITE_ENV !== 'production') return
  const settings = site.parse(parse(readFileSync(join(contentRoot(), 'site.yaml'), 'utf8')))
  const refusal = productionRefusal(settings, process.env.SITE_URL)
  if (refusal !== undefined) throw new Error(refusal)
}
