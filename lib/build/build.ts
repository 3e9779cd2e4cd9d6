import { type Content, factsOf } from '../content/check/model'
import { notYetPublished, notYetPublishedText } from '../content/not-yet-published'
import { publishPictures } from '../content/pictures/publish'
import { contentRoot, publishNow } from '../content/settings'
import { localDateTime } from '../model/schema/common'
import { publishSharePictures } from '../outputs/share-cards/publish'
import { siteUrl, withShareCards } from '../pages/settings'
import { bundleScripts } from './browser-bundle'
import { compileContent } from './compile-content'
import { soundContent } from './content-report'
import { finishExport } from './export'
import { productionRefusal, unstoredDataRefusal } from './production'
import { run } from './programs'
import { cacheSite, restoreSite, siteFingerprint } from './site-cache'

const refused =
  '内容有误，没有构建；out/ 保持上一次的样子。 / The content has faults: nothing was built, out/ is as it was.'

/** Rendering leaves much that is soon forgotten; with more room for it, less of it is copied about. */
const nodeOptions = () => [process.env.NODE_OPTIONS, '--max-semi-space-size=32'].join(' ').trim()

let content: Content | undefined

/** The content that the check step read; a step that runs alone reads it itself. */
const checkedContent = () => {
  content ??= soundContent(contentRoot(), refused)
  return content
}

/** The way from content files to `out/`; at the first fault it stops and leaves `out/` as it was. */
export const buildSteps = {
  check: () => {
    refuseUnclearMoment()
    content = undefined
    const checked = checkedContent()
    const waiting = notYetPublished(checked, publishNow)
    if (waiting.length > 0) console.log(notYetPublishedText(waiting, publishNow))
    refuseUnfinishedProduction(checked)
  },
  assets: () => {
    publishPictures(checkedContent())
    bundleScripts()
  },
  content: async () => {
    await compileContent(checkedContent())
    // Trees of all bodies: the steps after this one need the memory.
    content = undefined
    const refusal = isProduction() ? await unstoredDataRefusal() : undefined
    if (refusal !== undefined) throw new Error(refusal)
  },
  cards: async () => {
    if (withShareCards) await drawShareCards()
    else await publishSharePictures([])
  },
  pages: () => run('next', ['build'], { NODE_ENV: 'production', NODE_OPTIONS: nodeOptions() }),
  export: async () => {
    const { pages, files } = await finishExport({
      from: '.export',
      manifests: '.next',
      to: outFolder(),
      siteUrl,
    })
    console.log(`${pages} pages, ${files} files`)
  },
  cache: () => cacheSite(siteFingerprint('.', contentRoot()), outFolder()),
} as const satisfies Record<string, () => void | Promise<void>>

export type BuildStep = keyof typeof buildSteps

async function drawShareCards() {
  const began = performance.now()
  // This reads compiled content, which is not there before the content step.
  const { allSharePictures } = await import('../outputs/share-cards/share')
  const pictures = allSharePictures()
  const drawn = await publishSharePictures(pictures)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `分享图 ${pictures.length} 张，新画 ${drawn} 张，${seconds} 秒。 / Share cards: ${pictures.length}, ${drawn} drawn, ${seconds} s.`,
  )
}

const outFolder = () => process.env.OUT_DIR ?? 'out'

/** Builds the site, or takes the one that was built from the very same files and settings before. */
export async function build(): Promise<void> {
  const { check, cache, ...steps } = buildSteps
  check()
  const fingerprint = siteFingerprint('.', contentRoot())
  if (await restoreSite(fingerprint, outFolder())) {
    console.log('与上次构建时完全相同。 / Nothing has changed since this site was built.')
    return
  }
  for (const step of Object.values(steps)) await step()
  // Someone may have written while the steps read.
  if (siteFingerprint('.', contentRoot()) === fingerprint) cache()
}

const isProduction = () => process.env.SITE_ENV === 'production'

function refuseUnclearMoment() {
  if (publishNow === undefined || localDateTime.safeParse(publishNow).success) return
  throw new Error(
    `PUBLISH_NOW 要写成北京时间，例如 2026-09-21T14:00，现在是“${publishNow}”。 / PUBLISH_NOW is a moment of Beijing time such as 2026-09-21T14:00, but is “${publishNow}”.`,
  )
}

function refuseUnfinishedProduction({ find }: Content) {
  const settings = factsOf('site', find('site', 'site'))
  if (!isProduction() || settings === undefined) return
  const refusal = productionRefusal(settings, process.env.SITE_URL)
  if (refusal !== undefined) throw new Error(refusal)
}
