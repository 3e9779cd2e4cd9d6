import { readFileSync, writeFileSync } from 'node:fs'
import { bundleScripts } from '../lib/build/browser-bundle'
import { run } from '../lib/build/programs'

/**
 * Asks the compiler. A build writes the types of messages and the names of browser scripts; they
 * are written here as well, so that a new message or script is known at once.
 */
export async function checkTypes() {
  const messages = readFileSync('messages/zh.json', 'utf8').trim()
  const declaration = `declare const messages: ${messages};\nexport default messages;`
  writeFileSync('messages/zh.d.json.ts', declaration)
  bundleScripts()
  await run('tsc', ['-p', '.', '--incremental', 'false'])
}
