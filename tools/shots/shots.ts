import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withServedSite } from '../browser'
import { galleryPage } from './gallery'
import { takeForReadme } from './readme'
import { subjectsIn } from './subjects'
import { takeAll } from './take'

const site = process.env.OUT_DIR ?? 'out'
const folder = 'shots'

/**
 * Takes a picture of every kind of page in every language, width and scheme, and on paper, to be
 * looked at. `npm run shots programme ja` takes only those, `npm run shots readme` renews the two
 * pictures at the top of README.
 */
export async function takeShots(given: readonly string[]): Promise<void> {
  if (given[0] === 'readme') return withServedSite(site, takeForReadme)
  const began = performance.now()
  const subjects = subjectsIn(site, given)
  const pictures = await withServedSite(site, (browser, origin) =>
    takeAll(browser, origin, subjects, folder),
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), galleryPage(subjectsIn(site, [])))
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${pictures} 张图片，用时 ${seconds} 秒；请打开 ${folder}/index.html。\n` +
      `${pictures} pictures in ${seconds} s; open ${folder}/index.html.`,
  )
}
