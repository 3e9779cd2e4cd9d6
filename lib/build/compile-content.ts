import { keepDocuments, lendDocuments } from './cache/compiled/documents'
import { fingerprints, printOfAll, toolsPrint } from './cache/compiled/fingerprints'
import { keepResult, restoreResult } from './cache/compiled/results'
import { run } from './programs'

/** Runs contentlayer on what is new; content that was compiled before is taken from `.cache/`. */
export async function compileContent(root: string): Promise<void> {
  const tools = toolsPrint()
  const prints = fingerprints(root, tools)
  const whole = printOfAll(prints)
  if (restoreResult(whole)) {
    console.log('内容与上次编译时相同。 / The content is as it was compiled before.')
    return
  }
  lendDocuments(root, prints)
  await run('tsx', ['lib/build/contentlayer-build.ts'], { NODE_ENV: 'production' })
  // Someone may have written while contentlayer read.
  if (printOfAll(fingerprints(root, tools)) !== whole) return
  keepDocuments(root, prints)
  keepResult(whole)
}
