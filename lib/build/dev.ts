import { watch } from 'node:fs'
import { writeItems } from '../content/items'
import { publishPictures } from '../content/pictures/publish'
import { validItems } from '../content/read/valid-items'
import { contentRoot } from '../content/settings'
import { bundleScripts } from './browser-bundle'
import { reportContent } from './content-report'
import { run, start } from './programs'

/** Waits for the end of a burst of changes, in milliseconds. */
const quietMs = 300

/** A fault is printed in words; the pages of items that are valid still show. */
async function prepareContent() {
  const { content } = reportContent(contentRoot())
  publishPictures(content)
  await run('tsx', ['lib/build/compile-bodies.ts'])
  writeItems(validItems(content))
}

/** Shows the site while it is edited: compiles content, bundles scripts and runs Next.js, until it is ended. */
export async function dev(): Promise<void> {
  bundleScripts()
  let running = prepareContent()
  await running

  let waiting: NodeJS.Timeout | undefined
  watch(contentRoot(), { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      running = running.then(prepareContent).catch(console.error)
    }, quietMs)
  })

  watch('components', { recursive: true }, (_, file) => {
    if (file?.endsWith('.ts')) bundleScripts()
  })

  // Words change while one writes; their cards are drawn when the site is built.
  const next = start('next', ['dev', '--port', process.env.PORT ?? '3000'], { SHARE_CARDS: 'off' })
  process.on('SIGINT', () => next.kill()).on('SIGTERM', () => next.kill())
  await new Promise((resolve) => next.on('exit', resolve))
  process.exit()
}
