import { watch } from 'node:fs'
import { contentRoot } from '../content/language-files'
import { publishPictures } from '../content/pictures/publish'
import { bundleScripts } from './browser-bundle'
import { contentIsSound } from './content-report'
import { run, start } from './programs'

/** Waits for the end of a burst of changes, in milliseconds. */
const quietMs = 300

/** Shows the site while it is edited: compiles content, bundles scripts and runs Next.js, until it is ended. */
export async function dev(): Promise<void> {
  const root = contentRoot()
  // A fault is told here, in words; the page itself may still show while the build would refuse it.
  contentIsSound(root)
  publishPictures(root)
  bundleScripts()
  await run('tsx', ['lib/build/contentlayer-build.ts'])

  let waiting: NodeJS.Timeout | undefined
  watch(root, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      contentIsSound(root)
      publishPictures(root)
    }, quietMs)
  })

  watch('components', { recursive: true }, (_, file) => {
    if (file?.endsWith('.ts')) bundleScripts()
  })

  const programs = [
    start('contentlayer', ['dev']),
    // Words change while one writes; their cards are drawn when the site is built.
    start('next', ['dev', '--port', process.env.PORT ?? '3000'], { SHARE_CARDS: 'off' }),
  ]
  const endAll = () => {
    for (const program of programs) program.kill()
  }
  process.on('SIGINT', endAll).on('SIGTERM', endAll)
  await Promise.race(
    programs.map((program) => new Promise((resolve) => program.on('exit', resolve))),
  )
  endAll()
  process.exit()
}
