import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bundleScripts } from '../browser/bundle'
import { contentRoot } from '../content/language-files'
import { publishPictures } from '../content/pictures/publish'
import { site } from '../content/schema/site'
import { finishExport } from '../export'
import { siteUrl } from '../site/settings'
import { compileContent } from './compile-content'
import { contentIsSound } from './content-report'
import { productionRefusal } from './production'
import { run } from './tools'

const refused =
  '内容有误，没有构建；out/ 保持上一次的样子。 / The content has faults: nothing was built, out/ is as it was.'

/** The way from content files to `out/`; at the first fault it stops and leaves `out/` as it was. */
export const buildSteps = {
  check: () => {
    if (!contentIsSound(contentRoot())) throw new Error(refused)
    refuseUnfinishedProduction()
  },
  assets: () => {
    publishPictures(contentRoot())
    bundleScripts()
  },
  content: () => compileContent(contentRoot()),
  cards: () => run('tsx', ['lib/cli/share-cards.ts']),
  pages: () => run('next', ['build'], { NODE_ENV: 'production' }),
  export: async () => {
    const to = process.env.OUT_DIR ?? 'out'
    const { pages, files } = await finishExport({
      from: '.export',
      manifests: '.next',
      to,
      siteUrl,
    })
    console.log(`${pages} pages, ${files} files`)
  },
} as const satisfies Record<string, () => void | Promise<void>>

export type BuildStep = keyof typeof buildSteps

export async function build(): Promise<void> {
  for (const step of Object.values(buildSteps)) await step()
}

function refuseUnfinishedProduction() {
  if (process.env.SITE_ENV !== 'production') return
  const settings = site.parse(parse(readFileSync(join(contentRoot(), 'site.yaml'), 'utf8')))
  const refusal = productionRefusal(settings, process.env.SITE_URL)
  if (refusal !== undefined) throw new Error(refusal)
}
