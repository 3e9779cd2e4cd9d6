import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeItems } from '../content/items'
import { publishPictures } from '../content/pictures/publish'
import { validItems } from '../content/read/valid-items'
import { contentRoot } from '../content/settings'
import { bundleScripts } from './browser-bundle'
import { reportContent } from './content-report'
import { run, start } from './programs'

/** Time between two looks at a folder, in milliseconds. */
const interval = 1000

/**
 * Calls `work` after files of a folder were changed, added or deleted. It compares dates: on Linux
 * `fs.watch` of Node.js 20 loses a file that an editor saves by putting a new one in its place.
 */
export function onChange(folder: string, ending: string, work: () => void, every = interval) {
  const dates = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => `${file} ${statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs}`)
      .join('\n')
  let seen = dates()
  return setInterval(() => {
    const now = dates()
    if (now === seen) return
    seen = now
    work()
  }, every)
}

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

  onChange(contentRoot(), '', () => {
    running = running.then(prepareContent).catch(console.error)
  })
  onChange('components', '.ts', () => bundleScripts())

  // Words change while one writes; their cards are drawn when the site is built.
  const next = start('next', ['dev', '--port', process.env.PORT ?? '3000'], { SHARE_CARDS: 'off' })
  process.on('SIGINT', () => next.kill()).on('SIGTERM', () => next.kill())
  await new Promise((resolve) => next.on('exit', resolve))
  process.exit()
}
